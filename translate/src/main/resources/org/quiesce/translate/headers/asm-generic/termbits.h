#ifndef QZ_ASM_GENERIC_TERMBITS_H
#define QZ_ASM_GENERIC_TERMBITS_H
#include <asm-generic/termbits-common.h>
#define NCCS 19
typedef unsigned int tcflag_t;
struct ktermios {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;
	cc_t c_cc[NCCS];
	speed_t c_ispeed;
	speed_t c_ospeed;
};
#endif
