#ifndef QZ_LINUX_CRC8_H
#define QZ_LINUX_CRC8_H
#define CRC8_INIT_VALUE 255
#define CRC8_TABLE_SIZE 0x100
#define DECLARE_CRC8_TABLE(a_) static u8 a_[CRC8_TABLE_SIZE]
void crc8_populate_msb(u8 table[CRC8_TABLE_SIZE], u8 polynomial);
u8 crc8(const u8 table[CRC8_TABLE_SIZE], const u8 *pdata, size_t nbytes, u8 crc);
#endif
