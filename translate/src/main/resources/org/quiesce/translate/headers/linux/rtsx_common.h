#ifndef QZ_LINUX_RTSX_COMMON_H
#define QZ_LINUX_RTSX_COMMON_H
#define RTSX_REG_PAIR(a_, b_) (((u32)(a_) << 16) | (u8)(b_))
#endif
