#ifndef QZ_LINUX_MFD_TPS65010_H
#define QZ_LINUX_MFD_TPS65010_H
#define OFF 0
#define ON 1
#define GPIO1 1
#define GPIO2 2
int tps65010_set_vbus_draw(unsigned mA);
#endif
