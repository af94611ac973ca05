#ifndef QZ_CRYPTO_SHA1_H
#define QZ_CRYPTO_SHA1_H
#define SHA1_DIGEST_SIZE 20
#define SHA1_BLOCK_SIZE 0x40
struct sha1_state {
	u32 state[SHA1_DIGEST_SIZE/4];
	u64 count;
	u8 buffer[SHA1_BLOCK_SIZE];
};
extern const u8 sha1_zero_message_hash[SHA1_DIGEST_SIZE];
#endif
