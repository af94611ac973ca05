#ifndef QZ_LINUX_CRC32_H
#define QZ_LINUX_CRC32_H
u32 crc32_le(u32 crc, unsigned char const *p, size_t len);
u32 crc32_be(u32 crc, unsigned char const *p, size_t len);
#endif
