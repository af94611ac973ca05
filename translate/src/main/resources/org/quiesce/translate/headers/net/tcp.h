#ifndef QZ_NET_TCP_H
#define QZ_NET_TCP_H
#include <linux/filter.h>
#include <linux/ip.h>
#include <linux/mm_types_task.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <linux/tcp.h>
#include <net/dsfield.h>
#include <net/dst.h>
#include <net/flow.h>
#include <net/inet_ecn.h>
#include <net/net_namespace.h>
struct proto;
struct request_sock;
struct sk_buff;
struct sock;
#define TCP_URG_VALID 0x100
#define TCP_URG_NOTYET 0x200
#define TCPOPT_NOP 1
#define TCPOPT_EOL 0
#define TCPOPT_TIMESTAMP 8
#define TCPOLEN_TIMESTAMP 10
#define TCPOLEN_TSTAMP_ALIGNED 12
#define TCP_NAGLE_OFF 1
#define TCP_NAGLE_CORK 2
#define tcp_jiffies32 ((u32) jiffies)
#define TCPHDR_FIN 1
#define TCPHDR_SYN 2
#define TCPHDR_RST 4
#define TCPHDR_PSH 8
#define TCPHDR_URG 0x20
#define after(a_, b_) before(b_, a_)
void tcp_time_wait(struct sock *sk, int state, int timeo);
bool before(__u32 seq1, __u32 seq2);
bool between(__u32 seq1, __u32 seq2, __u32 seq3);
extern struct proto tcp_prot;
void tcp_push(struct sock *sk, int flags, int mss_now, int nonagle, int size_goal);
struct sock *tcp_create_openreq_child(const struct sock *sk, struct request_sock *req, struct sk_buff *skb);
int tcp_v4_do_rcv(struct sock *sk, struct sk_buff *skb);
int tcp_disconnect(struct sock *sk, int flags);
void tcp_fin(struct sock *sk);
bool tcp_ca_needs_ecn(const struct sock *sk);
__sum16 tcp_v4_check(int len, __be32 saddr, __be32 daddr, __wsum base);
void tcp_set_state(struct sock *sk, int state);
void tcp_done(struct sock *sk);
int tcp_full_space(const struct sock *sk);
int tcp_gro_complete(struct sk_buff *skb);
void tcp_init(void);
#endif
