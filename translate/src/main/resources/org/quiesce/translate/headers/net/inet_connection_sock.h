#ifndef QZ_NET_INET_CONNECTION_SOCK_H
#define QZ_NET_INET_CONNECTION_SOCK_H
struct inet_connection_sock;
struct sock;
struct inet_connection_sock *inet_csk(const struct sock *sk);
#endif
