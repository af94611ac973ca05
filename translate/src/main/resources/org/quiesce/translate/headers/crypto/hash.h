#ifndef QZ_CRYPTO_HASH_H
#define QZ_CRYPTO_HASH_H
#include <linux/crypto.h>
struct ahash_request;
struct crypto_ahash;
struct crypto_async_request;
struct crypto_shash;
struct crypto_tfm;
struct hash_alg_common;
struct scatterlist;
struct shash_desc;
struct hash_alg_common {
	unsigned int digestsize;
	unsigned int statesize;
	struct crypto_alg base;
};
struct ahash_request {
	struct crypto_async_request base;
	unsigned int nbytes;
	struct scatterlist *src;
	u8 *result;
	void *priv;
};
struct ahash_alg {
	int (*init)(struct ahash_request *req);
	int (*update)(struct ahash_request *req);
	int (*final)(struct ahash_request *req);
	int (*finup)(struct ahash_request *req);
	int (*digest)(struct ahash_request *req);
	int (*export)(struct ahash_request *req, void *out);
	int (*import)(struct ahash_request *req, const void *in);
	int (*setkey)(struct crypto_ahash *tfm, const u8 *key, unsigned int keylen);
	struct hash_alg_common halg;
};
struct shash_desc {
	struct crypto_shash *tfm;
};
struct shash_alg {
	int (*init)(struct shash_desc *desc);
	int (*update)(struct shash_desc *desc, const u8 *data, unsigned int len);
	int (*final)(struct shash_desc *desc, u8 *out);
	int (*finup)(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out);
	int (*digest)(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out);
	int (*export)(struct shash_desc *desc, void *out);
	int (*import)(struct shash_desc *desc, const void *in);
	int (*setkey)(struct crypto_shash *tfm, const u8 *key, unsigned int keylen);
	unsigned int descsize;
	unsigned int digestsize;
	unsigned int statesize;
	struct crypto_alg base;
};
struct crypto_ahash {
	int (*init)(struct ahash_request *req);
	int (*update)(struct ahash_request *req);
	int (*final)(struct ahash_request *req);
	int (*finup)(struct ahash_request *req);
	int (*digest)(struct ahash_request *req);
	int (*export)(struct ahash_request *req, void *out);
	int (*import)(struct ahash_request *req, const void *in);
	int (*setkey)(struct crypto_ahash *tfm, const u8 *key, unsigned int keylen);
	unsigned int reqsize;
	struct crypto_tfm base;
};
struct crypto_shash {
	unsigned int descsize;
	struct crypto_tfm base;
};
struct crypto_ahash *__crypto_ahash_cast(struct crypto_tfm *tfm);
struct crypto_ahash *crypto_alloc_ahash(const char *alg_name, u32 type, u32 mask);
struct crypto_tfm *crypto_ahash_tfm(struct crypto_ahash *tfm);
void crypto_free_ahash(struct crypto_ahash *tfm);
unsigned int crypto_ahash_blocksize(struct crypto_ahash *tfm);
struct hash_alg_common *crypto_hash_alg_common(struct crypto_ahash *tfm);
unsigned int crypto_ahash_digestsize(struct crypto_ahash *tfm);
void crypto_ahash_clear_flags(struct crypto_ahash *tfm, u32 flags);
struct crypto_ahash *crypto_ahash_reqtfm(struct ahash_request *req);
unsigned int crypto_ahash_reqsize(struct crypto_ahash *tfm);
void *ahash_request_ctx(struct ahash_request *req);
int crypto_ahash_setkey(struct crypto_ahash *tfm, const u8 *key, unsigned int keylen);
int crypto_ahash_finup(struct ahash_request *req);
int crypto_ahash_final(struct ahash_request *req);
int crypto_ahash_digest(struct ahash_request *req);
int crypto_ahash_export(struct ahash_request *req, void *out);
int crypto_ahash_import(struct ahash_request *req, const void *in);
int crypto_ahash_init(struct ahash_request *req);
int crypto_ahash_update(struct ahash_request *req);
void ahash_request_set_tfm(struct ahash_request *req, struct crypto_ahash *tfm);
struct ahash_request *ahash_request_alloc(struct crypto_ahash *tfm, gfp_t gfp);
void ahash_request_free(struct ahash_request *req);
struct ahash_request *ahash_request_cast(struct crypto_async_request *req);
void ahash_request_set_callback(struct ahash_request *req, u32 flags, crypto_completion_t compl, void *data);
void ahash_request_set_crypt(struct ahash_request *req, struct scatterlist *src, u8 *result, unsigned int nbytes);
struct crypto_shash *crypto_alloc_shash(const char *alg_name, u32 type, u32 mask);
void crypto_free_shash(struct crypto_shash *tfm);
unsigned int crypto_shash_blocksize(struct crypto_shash *tfm);
unsigned int crypto_shash_digestsize(struct crypto_shash *tfm);
unsigned int crypto_shash_descsize(struct crypto_shash *tfm);
void *shash_desc_ctx(struct shash_desc *desc);
int crypto_shash_setkey(struct crypto_shash *tfm, const u8 *key, unsigned int keylen);
int crypto_shash_digest(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out);
int crypto_shash_tfm_digest(struct crypto_shash *tfm, const u8 *data, unsigned int len, u8 *out);
int crypto_shash_export(struct shash_desc *desc, void *out);
int crypto_shash_init(struct shash_desc *desc);
int crypto_shash_update(struct shash_desc *desc, const u8 *data, unsigned int len);
int crypto_shash_final(struct shash_desc *desc, u8 *out);
int crypto_shash_finup(struct shash_desc *desc, const u8 *data, unsigned int len, u8 *out);
void shash_desc_zero(struct shash_desc *desc);
#endif
