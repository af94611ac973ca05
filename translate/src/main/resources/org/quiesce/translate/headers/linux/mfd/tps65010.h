#ifndef QZ_LINUX_MFD_TPS65010_H
#define QZ_LINUX_MFD_TPS65010_H
#define ON 1
int tps65010_set_vbus_draw(unsigned mA);
#endif
