#ifndef QZ_LINUX_EVENTPOLL_H
#define QZ_LINUX_EVENTPOLL_H
#define EPOLLIN (__force __poll_t) 0x00000001
#define EPOLLPRI (__force __poll_t) 0x00000002
#define EPOLLOUT (__force __poll_t) 0x00000004
#define EPOLLERR (__force __poll_t) 0x00000008
#define EPOLLHUP (__force __poll_t) 0x00000010
#define EPOLLRDNORM (__force __poll_t) 0x00000040
#define EPOLLWRNORM (__force __poll_t) 0x00000100
#endif
