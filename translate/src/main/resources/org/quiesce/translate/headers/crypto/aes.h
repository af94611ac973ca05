#ifndef QZ_CRYPTO_AES_H
#define QZ_CRYPTO_AES_H
struct crypto_aes_ctx;
#define AES_MIN_KEY_SIZE 0x10
#define AES_MAX_KEY_SIZE 0x20
#define AES_KEYSIZE_128 0x10
#define AES_KEYSIZE_192 24
#define AES_KEYSIZE_256 0x20
#define AES_BLOCK_SIZE 0x10
#define AES_MAX_KEYLENGTH 240
#define AES_MAX_KEYLENGTH_U32 (AES_MAX_KEYLENGTH/sizeof(u32))
struct crypto_aes_ctx {
	u32 key_enc[AES_MAX_KEYLENGTH_U32];
	u32 key_length;
};
int aes_check_keylen(unsigned int keylen);
int aes_expandkey(struct crypto_aes_ctx *ctx, const u8 *in_key, unsigned int key_len);
void aes_encrypt(const struct crypto_aes_ctx *ctx, u8 *out, const u8 *in);
#endif
