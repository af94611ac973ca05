#ifndef QZ_ASM_GENERIC_TERMBITS_H
#define QZ_ASM_GENERIC_TERMBITS_H
#include <asm-generic/termbits-common.h>
#define NCCS 19
#define VSTART 8
#define VSTOP 9
#define IXON 0x400
#define IXOFF 0x1000
#define CBAUD 0x100f
#define CSIZE 48
#define CS5 0
#define CS6 0x10
#define CS7 0x20
#define CS8 48
#define CSTOPB 0x40
#define CREAD 0x80
#define PARENB 0x100
#define PARODD 0x200
#define HUPCL 0x400
#define CLOCAL 0x800
#define ECHO 8
typedef unsigned int tcflag_t;
struct termios {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;
	cc_t c_cc[NCCS];
};
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
