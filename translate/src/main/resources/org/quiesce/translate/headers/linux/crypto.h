#ifndef QZ_LINUX_CRYPTO_H
#define QZ_LINUX_CRYPTO_H
struct crypto_alg;
struct crypto_async_request;
struct crypto_tfm;
#define CRYPTO_MAX_ALG_NAME 0x80
typedef void (*crypto_completion_t)(struct crypto_async_request *req, int err);
struct crypto_async_request {
	struct list_head list;
	crypto_completion_t complete;
	void *data;
	struct crypto_tfm *tfm;
	u32 flags;
};
struct cipher_alg {
	int __qz_none;
};
struct compress_alg {
	int __qz_none;
};
struct crypto_istat_aead {
	int __qz_none;
};
struct crypto_istat_cipher {
	int __qz_none;
};
struct crypto_istat_compress {
	int __qz_none;
};
struct crypto_istat_hash {
	int __qz_none;
};
struct crypto_istat_rng {
	int __qz_none;
};
struct crypto_alg {
	u32 cra_flags;
	unsigned int cra_blocksize;
	unsigned int cra_ctxsize;
	unsigned int cra_alignmask;
	int cra_priority;
	char cra_name[CRYPTO_MAX_ALG_NAME];
	char cra_driver_name[CRYPTO_MAX_ALG_NAME];
	int (*cra_init)(struct crypto_tfm *tfm);
	void (*cra_exit)(struct crypto_tfm *tfm);
	struct module *cra_module;
	union {
		struct crypto_istat_aead aead;
		struct crypto_istat_cipher cipher;
		struct crypto_istat_compress compress;
		struct crypto_istat_hash hash;
		struct crypto_istat_rng rng;
	} stats;
};
struct crypto_tfm {
	refcount_t refcnt;
	u32 crt_flags;
	int node;
	void (*exit)(struct crypto_tfm *tfm);
	struct crypto_alg *__crt_alg;
};
#endif
