#ifndef QZ_LINUX_KBD_KERN_H
#define QZ_LINUX_KBD_KERN_H
#define U(a_) ((a_)^0xf000)
#endif
