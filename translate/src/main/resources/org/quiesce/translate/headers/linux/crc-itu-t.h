#ifndef QZ_LINUX_CRC_ITU_T_H
#define QZ_LINUX_CRC_ITU_T_H
u16 crc_itu_t (u16 crc, const u8 *buffer, size_t len);
#endif
