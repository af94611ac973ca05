#ifndef QZ_LINUX_CRC32_H
#define QZ_LINUX_CRC32_H
#include <linux/bitrev.h>
#define crc32(a_, b_, c_) crc32_le(a_, (unsigned char const *)(b_), c_)
#define ether_crc(a_, b_) bitrev32(crc32_le(~0, b_, a_))
#define ether_crc_le(a_, b_) crc32_le(~0, b_, a_)
u32 crc32_le(u32 crc, unsigned char const *p, size_t len);
u32 crc32_be(u32 crc, unsigned char const *p, size_t len);
#endif
