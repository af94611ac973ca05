#ifndef QZ_LINUX_CRC32C_H
#define QZ_LINUX_CRC32C_H
#define crc32c_le crc32c
u32 crc32c(u32 crc, const void *address, unsigned int length);
#endif
