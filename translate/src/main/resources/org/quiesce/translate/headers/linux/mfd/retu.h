#ifndef QZ_LINUX_MFD_RETU_H
#define QZ_LINUX_MFD_RETU_H
struct retu_dev;
#define RETU_REG_WATCHDOG 23
#define RETU_REG_CC1 13
#define RETU_REG_STATUS 22
#define TAHVO_INT_VBUS 0
#define TAHVO_STAT_VBUS 1
int retu_read(struct retu_dev *, u8);
int retu_write(struct retu_dev *, u8, u16);
#endif
