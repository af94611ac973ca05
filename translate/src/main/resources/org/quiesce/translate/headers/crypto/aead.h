#ifndef QZ_CRYPTO_AEAD_H
#define QZ_CRYPTO_AEAD_H
#include <linux/crypto.h>
struct aead_alg;
struct aead_request;
struct crypto_aead;
struct crypto_tfm;
struct scatterlist;
struct aead_request {
	struct crypto_async_request base;
	unsigned int assoclen;
	unsigned int cryptlen;
	u8 *iv;
	struct scatterlist *src;
	struct scatterlist *dst;
};
struct aead_alg {
	int (*setkey)(struct crypto_aead *tfm, const u8 *key, unsigned int keylen);
	int (*setauthsize)(struct crypto_aead *tfm, unsigned int authsize);
	int (*encrypt)(struct aead_request *req);
	int (*decrypt)(struct aead_request *req);
	int (*init)(struct crypto_aead *tfm);
	void (*exit)(struct crypto_aead *tfm);
	unsigned int ivsize;
	unsigned int maxauthsize;
	unsigned int chunksize;
	struct crypto_alg base;
};
struct crypto_aead {
	unsigned int authsize;
	unsigned int reqsize;
	struct crypto_tfm base;
};
struct crypto_aead *crypto_alloc_aead(const char *alg_name, u32 type, u32 mask);
struct crypto_tfm *crypto_aead_tfm(struct crypto_aead *tfm);
void crypto_free_aead(struct crypto_aead *tfm);
struct aead_alg *crypto_aead_alg(struct crypto_aead *tfm);
unsigned int crypto_aead_ivsize(struct crypto_aead *tfm);
unsigned int crypto_aead_authsize(struct crypto_aead *tfm);
unsigned int crypto_aead_blocksize(struct crypto_aead *tfm);
u32 crypto_aead_get_flags(struct crypto_aead *tfm);
void crypto_aead_set_flags(struct crypto_aead *tfm, u32 flags);
void crypto_aead_clear_flags(struct crypto_aead *tfm, u32 flags);
int crypto_aead_setkey(struct crypto_aead *tfm, const u8 *key, unsigned int keylen);
int crypto_aead_setauthsize(struct crypto_aead *tfm, unsigned int authsize);
struct crypto_aead *crypto_aead_reqtfm(struct aead_request *req);
int crypto_aead_encrypt(struct aead_request *req);
int crypto_aead_decrypt(struct aead_request *req);
unsigned int crypto_aead_reqsize(struct crypto_aead *tfm);
void aead_request_set_tfm(struct aead_request *req, struct crypto_aead *tfm);
void aead_request_set_callback(struct aead_request *req, u32 flags, crypto_completion_t compl, void *data);
void aead_request_set_crypt(struct aead_request *req, struct scatterlist *src, struct scatterlist *dst, unsigned int cryptlen, u8 *iv);
void aead_request_set_ad(struct aead_request *req, unsigned int assoclen);
#endif
