#ifndef QZ_ASM_GENERIC_TERMIOS_H
#define QZ_ASM_GENERIC_TERMIOS_H
struct winsize {
	unsigned short ws_row;
	unsigned short ws_col;
};
#endif
