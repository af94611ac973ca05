#ifndef QZ_LINUX_MFD_IDT82P33_REG_H
#define QZ_LINUX_MFD_IDT82P33_REG_H
#define REG_ADDR(a_, b_) (((a_) << 0x7) | ((b_)& 0x7f))
#endif
