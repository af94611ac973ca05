#ifndef QZ_NET_REQUEST_SOCK_H
#define QZ_NET_REQUEST_SOCK_H
struct request_sock;
struct request_sock_ops;
struct sock;
struct request_sock {
	struct request_sock *dl_next;
	u16 mss;
	u8 syncookie : 1;
	u32 ts_recent;
	const struct request_sock_ops *rsk_ops;
	struct sock *sk;
	u32 timeout;
};
#endif
