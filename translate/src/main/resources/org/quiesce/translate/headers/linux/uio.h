#ifndef QZ_LINUX_UIO_H
#define QZ_LINUX_UIO_H
struct bio_vec;
struct iov_iter;
struct iovec;
struct kvec;
struct pipe_inode_info;
struct xarray;
#define ITER_SOURCE 1
#define ITER_DEST 0
struct iovec {
	void *iov_base;
	__kernel_size_t iov_len;
};
struct kvec {
	void *iov_base;
	size_t iov_len;
};
struct iov_iter {
	union {
		size_t iov_offset;
	};
	size_t count;
	union {
		const struct iovec *iov;
		struct xarray *xarray;
		struct pipe_inode_info *pipe;
		void *ubuf;
	};
	union {
		struct {
			unsigned int head;
			unsigned int start_head;
		};
	};
};
size_t iov_length(const struct iovec *iov, unsigned long nr_segs);
void iov_iter_advance(struct iov_iter *i, size_t bytes);
size_t _copy_to_iter(const void *addr, size_t bytes, struct iov_iter *i);
size_t _copy_from_iter(void *addr, size_t bytes, struct iov_iter *i);
size_t copy_to_iter(const void *addr, size_t bytes, struct iov_iter *i);
size_t copy_from_iter(void *addr, size_t bytes, struct iov_iter *i);
bool copy_from_iter_full(void *addr, size_t bytes, struct iov_iter *i);
size_t _copy_from_iter_flushcache(void *addr, size_t bytes, struct iov_iter *i);
size_t _copy_mc_to_iter(const void *addr, size_t bytes, struct iov_iter *i);
size_t iov_iter_zero(size_t bytes, struct iov_iter *);
void iov_iter_init(struct iov_iter *i, unsigned int direction, const struct iovec *iov, unsigned long nr_segs, size_t count);
void iov_iter_kvec(struct iov_iter *i, unsigned int direction, const struct kvec *kvec, unsigned long nr_segs, size_t count);
void iov_iter_bvec(struct iov_iter *i, unsigned int direction, const struct bio_vec *bvec, unsigned long nr_segs, size_t count);
const void *dup_iter(struct iov_iter *new, struct iov_iter *old, gfp_t flags);
size_t iov_iter_count(const struct iov_iter *i);
int import_single_range(int type, void *buf, size_t len, struct iovec *iov, struct iov_iter *i);
#endif
