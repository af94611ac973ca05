#ifndef QZ_CRYPTO_ARIA_H
#define QZ_CRYPTO_ARIA_H
extern const u32 s1[256];
extern const u32 s2[256];
extern const u32 x1[256];
extern const u32 x2[256];
#endif
