#ifndef QZ_LINUX_BITREV_H
#define QZ_LINUX_BITREV_H

u8 bitrev8(u8 x);
u16 bitrev16(u16 x);
u32 bitrev32(u32 x);
u32 bitrev8x4(u32 x);
#endif
