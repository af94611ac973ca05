#ifndef QZ_LINUX_BLK_MQ_H
#define QZ_LINUX_BLK_MQ_H
#include <linux/blk_types.h>
#include <linux/blkdev.h>
#include <linux/rbtree_types.h>
#include <linux/smp.h>
struct bio;
struct blk_mq_hw_ctx;
struct blk_mq_ops;
struct blk_mq_tag_set;
struct blk_mq_tags;
struct block_device;
struct request;
struct request_queue;
struct scatterlist;
enum rq_end_io_ret { __qz_rq_end_io_ret };
typedef enum rq_end_io_ret(rq_end_io_fn)(struct request *, blk_status_t);
typedef __u32 req_flags_t;
enum mq_rq_state { __qz_mq_rq_state };
struct request {
	struct request_queue *q;
	struct blk_mq_hw_ctx *mq_hctx;
	blk_opf_t cmd_flags;
	req_flags_t rq_flags;
	int tag;
	unsigned int timeout;
	struct bio *bio;
	union {
		struct list_head queuelist;
	};
	struct block_device *part;
	enum mq_rq_state state;
	atomic_t ref;
	union {
		struct hlist_node hash;
	};
	union {
		struct rb_node rb_node;
	};
	union {
		struct {
			unsigned int seq;
			struct list_head list;
		} flush;
	};
	union {
		struct __call_single_data csd;
	};
	rq_end_io_fn *end_io;
	void *end_io_data;
};
enum blk_eh_timer_return { __qz_blk_eh_timer_return };
struct blk_mq_queue_map {
	unsigned int nr_queues;
	unsigned int queue_offset;
};
enum hctx_type { HCTX_MAX_TYPES = 3 };
struct blk_mq_tag_set {
	struct blk_mq_queue_map map[HCTX_MAX_TYPES];
	unsigned int nr_maps;
	const struct blk_mq_ops *ops;
	unsigned int nr_hw_queues;
	unsigned int queue_depth;
	unsigned int cmd_size;
	int numa_node;
	unsigned int timeout;
	unsigned int flags;
	void *driver_data;
	struct blk_mq_tags **tags;
};
int blk_mq_alloc_sq_tag_set(struct blk_mq_tag_set *set, const struct blk_mq_ops *ops, unsigned int queue_depth, unsigned int set_flags);
void blk_mq_free_tag_set(struct blk_mq_tag_set *set);
void blk_mq_start_request(struct request *rq);
void __blk_mq_end_request(struct request *rq, blk_status_t error);
void blk_mq_stop_hw_queues(struct request_queue *q);
void blk_mq_start_hw_queues(struct request_queue *q);
sector_t blk_rq_pos(const struct request *rq);
unsigned int blk_rq_bytes(const struct request *rq);
bool blk_update_request(struct request *rq, blk_status_t error, unsigned int nr_bytes);
int blk_rq_map_sg(struct request_queue *q, struct request *rq, struct scatterlist *sglist);
#endif
