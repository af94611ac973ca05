#ifndef QZ_NET_INET_SOCK_H
#define QZ_NET_INET_SOCK_H
#include <net/request_sock.h>
struct inet_request_sock;
struct inet_sock;
struct request_sock;
struct sock;
struct inet_request_sock {
	struct request_sock req;
	u16 snd_wscale : 4;
	u16 rcv_wscale : 4;
	u16 tstamp_ok : 1;
	u16 sack_ok : 1;
	u16 wscale_ok : 1;
	u16 ecn_ok : 1;
	u16 acked : 1;
};
struct inet_request_sock *inet_rsk(const struct request_sock *sk);
struct inet_sock *inet_sk(const struct sock *sk);
#endif
