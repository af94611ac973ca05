#ifndef QZ_LINUX_MFD_IDT8A340_REG_H
#define QZ_LINUX_MFD_IDT8A340_REG_H
#define GPIO_CFG 0xc8c0
#define GPIO_0 0xc8c2
#endif
