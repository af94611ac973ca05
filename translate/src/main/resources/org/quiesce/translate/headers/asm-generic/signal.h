#ifndef QZ_ASM_GENERIC_SIGNAL_H
#define QZ_ASM_GENERIC_SIGNAL_H
#define _NSIG 0x40
#define _NSIG_BPW 0x20U
#define _NSIG_WORDS (_NSIG/_NSIG_BPW)
typedef struct {
	unsigned long sig[_NSIG_WORDS];
} sigset_t;
#endif
