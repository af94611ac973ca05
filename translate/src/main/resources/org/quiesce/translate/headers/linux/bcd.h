#ifndef QZ_LINUX_BCD_H
#define QZ_LINUX_BCD_H
#define bcd2bin(a_) (__builtin_constant_p((u8)(a_)) ? const_bcd2bin(a_) : _bcd2bin(a_))
#define bin2bcd(a_) (__builtin_constant_p((u8)(a_)) ? const_bin2bcd(a_) : _bin2bcd(a_))
#define const_bcd2bin(a_) (((a_)& 0x0f) + ((a_) >> 4) *10)
#define const_bin2bcd(a_) ((((a_)/10) << 4) + (a_)%10)
unsigned _bcd2bin(unsigned char val);
unsigned char _bin2bcd(unsigned val);
#endif
