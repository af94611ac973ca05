#ifndef QZ_LINUX_BPF_H
#define QZ_LINUX_BPF_H
#include <linux/cpu.h>
#include <linux/filter.h>
#include <linux/node.h>
#include <linux/uaccess.h>
struct bpf_func_proto;
struct bpf_insn;
struct bpf_insn_access_aux;
struct bpf_map;
struct bpf_map_dev_ops;
struct bpf_map_ops;
struct bpf_map_owner;
struct bpf_offload_dev;
struct bpf_offloaded_map;
struct bpf_prog;
struct bpf_prog_array;
struct bpf_prog_aux;
struct bpf_prog_offload_ops;
struct bpf_prog_stats;
struct bpf_verifier_env;
struct bpf_verifier_log;
struct net_device;
#define BPF_JMP32 6
#define BPF_ALU64 7
#define BPF_DW 24
#define BPF_ATOMIC 192
#define BPF_MOV 176
#define BPF_ARSH 192
#define BPF_END 208
#define BPF_JNE 80
#define BPF_JLT 160
#define BPF_JLE 176
#define BPF_JSGT 96
#define BPF_JSGE 112
#define BPF_JSLT 192
#define BPF_JSLE 208
#define BPF_CALL 0x80
#define BPF_EXIT 144
#define MAX_BPF_REG 11
#define BPF_PSEUDO_MAP_FD 1
#define BPF_PSEUDO_CALL 1
#define BPF_OBJ_NAME_LEN 0x10U
#define XDP_PACKET_HEADROOM 0x100
#define BPF_TAG_SIZE 8
enum { BPF_REG_0, BPF_REG_1, BPF_REG_2, BPF_REG_3, BPF_REG_4, BPF_REG_6 = 6, BPF_REG_8 = 8, BPF_REG_9, BPF_REG_10 };
struct bpf_insn {
	__u8 code;
	__u8 dst_reg : 4;
	__u8 src_reg : 4;
	__s16 off;
	__s32 imm;
};
enum bpf_map_type { BPF_MAP_TYPE_ARRAY = 2 };
enum bpf_prog_type { BPF_PROG_TYPE_SCHED_CLS = 3, BPF_PROG_TYPE_XDP = 6, BPF_PROG_TYPE_LIRC_MODE2 = 20 };
union bpf_attr {
	struct {
		__u32 map_type;
		__u32 key_size;
		__u32 value_size;
		__u32 max_entries;
		__u32 map_flags;
		__u32 numa_node;
		char map_name[BPF_OBJ_NAME_LEN];
	};
	struct {
		__aligned_u64 key;
		union {
			__aligned_u64 value;
		};
		__u64 flags;
	};
	struct {
		__aligned_u64 keys;
		__aligned_u64 values;
		__u32 count;
		__u64 flags;
	} batch;
	struct {
		__aligned_u64 insns;
		__aligned_u64 license;
		__u32 log_level;
		__u32 log_size;
		__aligned_u64 log_buf;
		__aligned_u64 func_info;
	};
	struct {
		__aligned_u64 pathname;
	};
	struct {
		__u32 target_fd;
		__u32 attach_bpf_fd;
		__u32 attach_flags;
	};
	struct {
		__u32 retval;
		__aligned_u64 data_in;
		__aligned_u64 data_out;
		__u32 repeat;
		__u32 duration;
		__u32 flags;
		__u32 cpu;
	} test;
	struct {
		union {
			__u32 map_id;
			__u32 link_id;
		};
	};
	struct {
		__aligned_u64 info;
	} info;
	struct {
		__u32 target_fd;
		__u32 query_flags;
		__u32 attach_flags;
		__aligned_u64 prog_ids;
		__u32 prog_cnt;
	} query;
	struct {
		__u32 flags;
	} link_update;
};
enum bpf_func_id { __qz_bpf_func_id };
enum { BPF_F_INDEX_MASK = 0xffffffff, BPF_F_CURRENT_CPU = 0xffffffff };
struct __sk_buff {
	__u32 len;
	__u32 pkt_type;
	__u32 mark;
	__u32 queue_mapping;
	__u32 protocol;
	__u32 vlan_present;
	__u32 vlan_tci;
	__u32 vlan_proto;
	__u32 priority;
	__u32 ingress_ifindex;
	__u32 ifindex;
	__u32 cb[5];
	__u32 hash;
	__u32 data;
	__u32 data_end;
	__u32 napi_id;
	__u32 family;
	__u32 remote_port;
	__u32 local_port;
	__u32 data_meta;
	__u64 tstamp;
	__u32 gso_segs;
	__u32 gso_size;
	__u64 hwtstamp;
};
enum xdp_action { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };
struct xdp_md {
	__u32 data;
	__u32 data_end;
	__u32 data_meta;
	__u32 ingress_ifindex;
};
struct bpf_map {
	const struct bpf_map_ops *ops;
	void *security;
	enum bpf_map_type map_type;
	u32 key_size;
	u32 value_size;
	u32 max_entries;
	u32 map_flags;
	u32 id;
	int numa_node;
	char name[BPF_OBJ_NAME_LEN];
	atomic64_t refcnt;
	union {
		struct work_struct work;
		struct rcu_head rcu;
	};
	struct bpf_map_owner *owner;
	bool frozen;
	s64 *elem_count;
	u64 cookie;
};
struct bpf_map_dev_ops {
	int (*map_get_next_key)(struct bpf_offloaded_map *map, void *key, void *next_key);
	int (*map_lookup_elem)(struct bpf_offloaded_map *map, void *key, void *value);
	int (*map_update_elem)(struct bpf_offloaded_map *map, void *key, void *value, u64 flags);
	int (*map_delete_elem)(struct bpf_offloaded_map *map, void *key);
};
struct bpf_offloaded_map {
	struct bpf_map map;
	struct net_device *netdev;
	const struct bpf_map_dev_ops *dev_ops;
	void *dev_priv;
	struct list_head offloads;
};
enum bpf_arg_type { ARG_PTR_TO_CTX = 7, ARG_ANYTHING };
enum bpf_return_type { RET_INTEGER };
struct bpf_func_proto {
	u64 (*func)(u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);
	bool gpl_only;
	enum bpf_return_type ret_type;
	union {
		struct {
			enum bpf_arg_type arg1_type;
			enum bpf_arg_type arg2_type;
			enum bpf_arg_type arg3_type;
			enum bpf_arg_type arg4_type;
		};
	};
	bool (*allowed)(const struct bpf_prog *prog);
};
enum bpf_access_type { BPF_READ = 1 };
enum bpf_reg_type { NOT_INIT, SCALAR_VALUE, PTR_TO_CTX, PTR_TO_MAP_VALUE = 4, PTR_TO_STACK = 6, PTR_TO_PACKET = 8 };
struct bpf_insn_access_aux {
	enum bpf_reg_type reg_type;
	struct bpf_verifier_log *log;
};
struct bpf_prog_ops {
	int __qz_none;
};
struct bpf_verifier_ops {
	const struct bpf_func_proto *(*get_func_proto)(enum bpf_func_id func_id, const struct bpf_prog *prog);
	bool (*is_valid_access)(int off, int size, enum bpf_access_type type, const struct bpf_prog *prog, struct bpf_insn_access_aux *info);
};
struct bpf_prog_offload_ops {
	int (*insn_hook)(struct bpf_verifier_env *env, int insn_idx, int prev_insn_idx);
	int (*finalize)(struct bpf_verifier_env *env);
	int (*replace_insn)(struct bpf_verifier_env *env, u32 off, struct bpf_insn *insn);
	int (*remove_insns)(struct bpf_verifier_env *env, u32 off, u32 cnt);
	int (*prepare)(struct bpf_prog *prog);
	int (*translate)(struct bpf_prog *prog);
	void (*destroy)(struct bpf_prog *prog);
};
struct bpf_prog {
	u16 pages;
	enum bpf_prog_type type;
	u32 len;
	u32 jited_len;
	u8 tag[BPF_TAG_SIZE];
	struct bpf_prog_stats *stats;
	int *active;
	struct bpf_prog_aux *aux;
	union {
		DECLARE_FLEX_ARRAY(struct sock_filter, insns);
		DECLARE_FLEX_ARRAY(struct bpf_insn, insnsi);
	};
};
typedef unsigned long (*bpf_ctx_copy_t)(void *dst, const void *src, unsigned long off, unsigned long len);
struct bpf_prog_array_item {
	struct bpf_prog *prog;
};
struct bpf_prog_array {
	struct rcu_head rcu;
	struct bpf_prog_array_item items[];
};
typedef u32 (*bpf_prog_run_fn)(const struct bpf_prog *prog, const void *ctx);
struct bpf_offloaded_map *map_to_offmap(struct bpf_map *map);
bool bpf_map_offload_neutral(const struct bpf_map *map);
const struct bpf_func_proto *bpf_get_trace_printk_proto(void);
u64 bpf_event_output(struct bpf_map *map, u64 flags, void *meta, u64 meta_size, void *ctx, u64 ctx_size, bpf_ctx_copy_t ctx_copy);
void bpf_prog_array_free(struct bpf_prog_array *progs);
int bpf_prog_array_length(struct bpf_prog_array *progs);
int bpf_prog_array_copy_to_user(struct bpf_prog_array *progs, __u32 *prog_ids, u32 cnt);
int bpf_prog_array_copy(struct bpf_prog_array *old_array, struct bpf_prog *exclude_prog, struct bpf_prog *include_prog, u64 bpf_cookie, struct bpf_prog_array **new_array);
u32 bpf_prog_run_array(const struct bpf_prog_array *array, const void *ctx, bpf_prog_run_fn run_prog);
void bpf_prog_add(struct bpf_prog *prog, int i);
void bpf_prog_sub(struct bpf_prog *prog, int i);
void bpf_prog_inc(struct bpf_prog *prog);
void bpf_prog_put(struct bpf_prog *prog);
void bpf_map_inc(struct bpf_map *map);
void bpf_map_put(struct bpf_map *map);
struct bpf_prog *bpf_prog_get_type(u32 ufd, enum bpf_prog_type type);
struct bpf_offload_dev *bpf_offload_dev_create(const struct bpf_prog_offload_ops *ops, void *priv);
void bpf_offload_dev_destroy(struct bpf_offload_dev *offdev);
void *bpf_offload_dev_priv(struct bpf_offload_dev *offdev);
int bpf_offload_dev_netdev_register(struct bpf_offload_dev *offdev, struct net_device *netdev);
void bpf_offload_dev_netdev_unregister(struct bpf_offload_dev *offdev, struct net_device *netdev);
bool bpf_offload_dev_match(struct bpf_prog *prog, struct net_device *netdev);
extern const struct bpf_func_proto bpf_map_lookup_elem_proto;
extern const struct bpf_func_proto bpf_map_update_elem_proto;
extern const struct bpf_func_proto bpf_map_delete_elem_proto;
extern const struct bpf_func_proto bpf_map_push_elem_proto;
extern const struct bpf_func_proto bpf_map_pop_elem_proto;
extern const struct bpf_func_proto bpf_map_peek_elem_proto;
extern const struct bpf_func_proto bpf_get_prandom_u32_proto;
extern const struct bpf_func_proto bpf_tail_call_proto;
extern const struct bpf_func_proto bpf_ktime_get_ns_proto;
extern const struct bpf_func_proto bpf_ktime_get_boot_ns_proto;
#endif
