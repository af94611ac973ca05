#ifndef QZ_LINUX_FILTER_H
#define QZ_LINUX_FILTER_H
#include <linux/bpf.h>
#include <linux/cpu.h>
#include <linux/node.h>
struct bpf_prog;
struct net_device;
struct xdp_buff;
#define xdp_do_flush_map xdp_do_flush
#define BPF_CALL_1(a_, ...) BPF_CALL_x(1, __NOATTR, a_, __VA_ARGS__)
#define BPF_CALL_3(a_, ...) BPF_CALL_x(3, __NOATTR, a_, __VA_ARGS__)
#define BPF_CALL_4(a_, ...) BPF_CALL_x(4, __NOATTR, a_, __VA_ARGS__)
struct sock_filter {
	__u16 code;
	__u32 k;
};
u32 bpf_prog_run(const struct bpf_prog *prog, const void *ctx);
u32 bpf_prog_run_xdp(const struct bpf_prog *prog, struct xdp_buff *xdp);
int xdp_do_redirect(struct net_device *dev, struct xdp_buff *xdp, struct bpf_prog *prog);
void xdp_do_flush(void);
void bpf_warn_invalid_xdp_action(struct net_device *dev, struct bpf_prog *prog, u32 act);
#endif
