#ifndef QZ_LINUX_BVEC_H
#define QZ_LINUX_BVEC_H
struct page;
struct bio_vec {
	struct page *bv_page;
	unsigned int bv_len;
	unsigned int bv_offset;
};
#endif
