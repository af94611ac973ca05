#ifndef QZ_LINUX_KBUILD_H
#define QZ_LINUX_KBUILD_H
#define OFFSET(a_, b_, c_) DEFINE(a_, offsetof(struct b_, c_))
#endif
