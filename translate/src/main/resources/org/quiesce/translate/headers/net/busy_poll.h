#ifndef QZ_NET_BUSY_POLL_H
#define QZ_NET_BUSY_POLL_H
#include <linux/in.h>
#include <linux/jhash.h>
#include <linux/net_tstamp.h>
#include <linux/tcp.h>
#include <net/sock.h>
struct napi_struct;
struct sk_buff;
struct sock;
bool sk_can_busy_loop(const struct sock *sk);
void sk_busy_loop(struct sock *sk, int nonblock);
void skb_mark_napi_id(struct sk_buff *skb, struct napi_struct *napi);
#endif
