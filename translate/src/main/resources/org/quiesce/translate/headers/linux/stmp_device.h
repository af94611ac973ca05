#ifndef QZ_LINUX_STMP_DEVICE_H
#define QZ_LINUX_STMP_DEVICE_H
#define STMP_OFFSET_REG_SET 4
#define STMP_OFFSET_REG_CLR 8
int stmp_reset_block(void *);
#endif
