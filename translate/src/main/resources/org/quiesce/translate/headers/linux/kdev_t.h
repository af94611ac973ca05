#ifndef QZ_LINUX_KDEV_T_H
#define QZ_LINUX_KDEV_T_H
#define MINORMASK 0xfffffU
u16 old_encode_dev(dev_t dev);
u64 huge_encode_dev(dev_t dev);
#endif
