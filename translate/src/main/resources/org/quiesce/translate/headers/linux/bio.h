#ifndef QZ_LINUX_BIO_H
#define QZ_LINUX_BIO_H
struct bio_alloc_cache;
struct bio_set {
	struct bio_alloc_cache *cache;
};
#endif
