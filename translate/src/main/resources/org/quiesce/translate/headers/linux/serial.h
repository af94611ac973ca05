#ifndef QZ_LINUX_SERIAL_H
#define QZ_LINUX_SERIAL_H
#define ASYNC_CLOSING_WAIT_NONE 0xffff
#define PORT_UNKNOWN 0
#define PORT_MAX 13
#define UART_LCR_WLEN(a_) ((a_)- 5)
struct serial_struct {
	int type;
	int line;
	unsigned int port;
	int irq;
	int flags;
	int custom_divisor;
	int baud_base;
	unsigned short close_delay;
	char io_type;
	int hub6;
	unsigned short closing_wait;
	unsigned char *iomem_base;
};
struct serial_icounter_struct {
	int cts;
	int dsr;
	int rng;
	int dcd;
	int rx;
	int tx;
	int frame;
	int overrun;
	int parity;
	int brk;
	int buf_overrun;
	int reserved[9];
};
struct serial_rs485 {
	__u32 flags;
	__u32 delay_rts_before_send;
	__u32 delay_rts_after_send;
	union {
		__u32 padding[5];
	};
};
struct async_icount {
	__u32 cts;
	__u32 dsr;
	__u32 rng;
	__u32 dcd;
	__u32 tx;
	__u32 rx;
	__u32 frame;
	__u32 parity;
	__u32 overrun;
	__u32 brk;
	__u32 buf_overrun;
};
bool uart_lsr_tx_empty(u16 lsr);
#endif
