#ifndef QZ_LINUX_IOCTL_H
#define QZ_LINUX_IOCTL_H
/*GEN*/
#define _IOC(d, t, n, s) (((d) << 30) | ((s) << 16) | ((t) << 8) | (n))
#define _IO(t, n) _IOC(0U, (t), (n), 0)
#define _IOR(t, n, s) _IOC(2U, (t), (n), sizeof(s))
#define _IOW(t, n, s) _IOC(1U, (t), (n), sizeof(s))
#define _IOWR(t, n, s) _IOC(3U, (t), (n), sizeof(s))
#define _IOR_BAD(t, n, s) _IOR(t, n, s)
#define _IOW_BAD(t, n, s) _IOW(t, n, s)
#define _IOWR_BAD(t, n, s) _IOWR(t, n, s)
#define _IOC_DIR(n) (((n) >> 30) & 3)
#define _IOC_TYPE(n) (((n) >> 8) & 0xff)
#define _IOC_NR(n) ((n) & 0xff)
#define _IOC_SIZE(n) (((n) >> 16) & 0x3fff)
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#define _IOC_SIZEMASK 0x3fffU
#define _IOC_SIZESHIFT 0x10U
#define IOC_IN 0x40000000
#define IOC_OUT 0x80000000
#define IOCSIZE_MASK 0x3fff0000
#define TCFLSH 0x540b
#define TIOCSRS485 0x542f
#define TIOCSERGETLSR 0x5459
#define TIOCMIWAIT 0x545c
#define TIOCSER_TEMT 1
#endif
