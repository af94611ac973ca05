#ifndef QZ_LINUX_TCP_H
#define QZ_LINUX_TCP_H
#include <linux/net_tstamp.h>
#include <linux/rtnetlink.h>
#include <net/inet_sock.h>
#include <net/sock.h>
struct request_sock;
struct sk_buff;
struct sock;
struct tcp_request_sock;
struct tcphdr;
#define tcp_flag_word(a_) (((union tcp_word_hdr *)(a_))-> words[3])
#define tcp_sk(a_) container_of_const(a_, struct tcp_sock, inet_conn.icsk_inet.sk)
struct tcphdr {
	__be16 source;
	__be16 dest;
	__be32 seq;
	__be32 ack_seq;
	__u16 res1 : 4;
	__u16 doff : 4;
	__u16 fin : 1;
	__u16 syn : 1;
	__u16 rst : 1;
	__u16 psh : 1;
	__u16 ack : 1;
	__u16 urg : 1;
	__u16 ece : 1;
	__u16 cwr : 1;
	__be16 window;
	__sum16 check;
};
union tcp_word_hdr {
	struct tcphdr hdr;
	__be32 words[5];
};
enum { TCP_FLAG_CWR = __constant_cpu_to_be32(0x00800000), TCP_FLAG_PSH = __constant_cpu_to_be32(0x00080000), TCP_FLAG_RST = __constant_cpu_to_be32(0x00040000), TCP_FLAG_FIN = __constant_cpu_to_be32(0x00010000) };
struct tcp_info {
	int __qz_none;
};
struct tcp_options_received {
	int ts_recent_stamp;
	u32 ts_recent;
	u16 tstamp_ok : 1;
	u16 wscale_ok : 1;
	u16 sack_ok : 3;
	u16 snd_wscale : 4;
	u16 rcv_wscale : 4;
	u8 unused : 7;
	u16 user_mss;
	u16 mss_clamp;
};
struct tcp_request_sock {
	struct inet_request_sock req;
	bool tfo_listener;
	u32 rcv_isn;
	u32 rcv_nxt;
};
struct tcp_sock {
	u16 tcp_header_len;
	u16 gso_segs;
	u64 bytes_received;
	u32 rcv_nxt;
	u32 copied_seq;
	u32 rcv_wup;
	u32 snd_nxt;
	u64 bytes_sent;
	u32 snd_una;
	u32 rcv_tstamp;
	u32 lsndtime;
	u32 snd_wl1;
	u32 snd_wnd;
	u32 max_window;
	u32 mss_cache;
	u32 window_clamp;
	u16 advmss;
	u8 unused : 5;
	u8 nonagle : 4;
	u32 srtt_us;
	u16 urg_data;
	u32 snd_up;
	struct tcp_options_received rx_opt;
	u32 delivered;
	u32 lost;
	u32 rcv_wnd;
	u32 write_seq;
	u32 pushed_seq;
	u32 urg_seq;
	int linger2;
};
struct tcphdr *tcp_hdr(const struct sk_buff *skb);
unsigned int __tcp_hdrlen(const struct tcphdr *th);
unsigned int tcp_hdrlen(const struct sk_buff *skb);
struct tcphdr *inner_tcp_hdr(const struct sk_buff *skb);
unsigned int inner_tcp_hdrlen(const struct sk_buff *skb);
int skb_tcp_all_headers(const struct sk_buff *skb);
int skb_inner_tcp_all_headers(const struct sk_buff *skb);
unsigned int tcp_optlen(const struct sk_buff *skb);
struct tcp_request_sock *tcp_rsk(const struct request_sock *req);
void tcp_sock_set_nodelay(struct sock *sk);
#endif
