#ifndef QZ_CRYPTO_DH_H
#define QZ_CRYPTO_DH_H
struct dh {
	const void *key;
	const void *p;
	const void *g;
	unsigned int key_size;
	unsigned int p_size;
};
#endif
