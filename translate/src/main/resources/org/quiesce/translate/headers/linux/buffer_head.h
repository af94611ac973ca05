#ifndef QZ_LINUX_BUFFER_HEAD_H
#define QZ_LINUX_BUFFER_HEAD_H
void buffer_init(void);
#endif
