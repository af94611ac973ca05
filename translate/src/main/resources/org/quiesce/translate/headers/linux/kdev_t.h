#ifndef QZ_LINUX_KDEV_T_H
#define QZ_LINUX_KDEV_T_H
#define MINORBITS 20
#define MINORMASK 0xfffffU
#define MAJOR(a_) ((unsigned int)((a_) >> MINORBITS))
#define MINOR(a_) ((unsigned int)((a_)& MINORMASK))
#define MKDEV(a_, b_) (((a_) << MINORBITS) | (b_))
u16 old_encode_dev(dev_t dev);
u64 huge_encode_dev(dev_t dev);
#endif
