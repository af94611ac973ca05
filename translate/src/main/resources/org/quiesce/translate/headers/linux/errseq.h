#ifndef QZ_LINUX_ERRSEQ_H
#define QZ_LINUX_ERRSEQ_H
typedef u32 errseq_t;
#endif
