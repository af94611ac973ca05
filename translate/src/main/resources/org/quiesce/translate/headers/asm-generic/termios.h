#ifndef QZ_ASM_GENERIC_TERMIOS_H
#define QZ_ASM_GENERIC_TERMIOS_H
#define TIOCM_DTR 2
#define TIOCM_RTS 4
#define TIOCM_CTS 0x20
#define TIOCM_CAR 0x40
#define TIOCM_RNG 0x80
#define TIOCM_DSR 0x100
#define TIOCM_CD 0x40
#define TIOCM_RI 0x80
#define TIOCM_LOOP 0x8000
struct winsize {
	unsigned short ws_row;
	unsigned short ws_col;
};
#endif
