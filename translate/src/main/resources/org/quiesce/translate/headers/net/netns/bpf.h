#ifndef QZ_NET_NETNS_BPF_H
#define QZ_NET_NETNS_BPF_H
struct bpf_prog;
enum netns_bpf_attach_type { MAX_NETNS_BPF_ATTACH_TYPE = 2 };
struct netns_bpf {
	struct bpf_prog *progs[MAX_NETNS_BPF_ATTACH_TYPE];
	struct list_head links[MAX_NETNS_BPF_ATTACH_TYPE];
};
#endif
