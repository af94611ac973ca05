#ifndef QZ_LINUX_CRC16_H
#define QZ_LINUX_CRC16_H
u16 crc16(u16 crc, const u8 *buffer, size_t len);
#endif
