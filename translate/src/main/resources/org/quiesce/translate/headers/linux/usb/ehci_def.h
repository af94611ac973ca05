#ifndef QZ_LINUX_USB_EHCI_DEF_H
#define QZ_LINUX_USB_EHCI_DEF_H
#include <linux/usb/ehci-dbgp.h>
#define HCS_N_PORTS_MAX 15
#define CMD_HIRD 0xf000000
#define CMD_PPCEE 0x8000
#define CMD_FSP 0x4000
#define CMD_ASPE 0x2000
#define CMD_PSPE 0x1000
#define CMD_PARK 0x800
#define CMD_LRESET 0x80
#define CMD_IAAD 0x40
#define CMD_ASE 0x20
#define CMD_PSE 0x10
#define CMD_RESET 2
#define CMD_RUN 1
#define STS_PPCE_MASK 0xff0000
#define STS_ASS 0x8000
#define STS_PSS 0x4000
#define STS_RECL 0x2000
#define STS_HALT 0x1000
#define STS_IAA 0x20
#define STS_FATAL 0x10
#define STS_FLR 8
#define STS_PCD 4
#define STS_ERR 2
#define STS_INT 1
#define TXFIFO_DEFAULT 0x80000
#define FLAG_CF 1
#define PORTSC_SUSPEND_STS_ACK 0
#define PORTSC_SUSPEND_STS_NYET 1
#define PORTSC_SUSPEND_STS_STALL 2
#define PORTSC_SUSPEND_STS_ERR 3
#define PORT_SSTS 0x1800000
#define PORT_WKOC_E 0x400000
#define PORT_WKDISC_E 0x200000
#define PORT_WKCONN_E 0x100000
#define PORT_TEST_PKT PORT_TEST(0x4)
#define PORT_TEST_FORCE PORT_TEST(0x5)
#define PORT_LED_OFF 0
#define PORT_LED_AMBER 0x4000
#define PORT_LED_GREEN 0x8000
#define PORT_LED_MASK 0xc000
#define PORT_OWNER 0x2000
#define PORT_POWER 0x1000
#define PORT_LS_MASK 0xc00
#define PORT_LPM 0x200
#define PORT_RESET 0x100
#define PORT_SUSPEND 0x80
#define PORT_RESUME 0x40
#define PORT_OCC 0x20
#define PORT_OC 0x10
#define PORT_PEC 8
#define PORT_PE 4
#define PORT_CSC 2
#define PORT_CONNECT 1
#define PORT_RWC_BITS 42
#define USBMODE_BE 4
#define USBMODE_CM_HC 3
#define USBMODE_CM_IDLE 0
#define HOSTPC_PHCD 0x400000
#define USBMODE_EX_VBPS 0x20
#define USBMODE_EX_HC 3
#define HC_LENGTH(a_, b_) (0x00ff&((b_) >>(ehci_big_endian_capbase(a_) ? 24 : 0)))
#define HC_VERSION(a_, b_) (0xffff&((b_) >>(ehci_big_endian_capbase(a_) ? 0 : 16)))
#define HCS_DEBUG_PORT(a_) (((a_) >> 20)& 0xf)
#define HCS_INDICATOR(a_) ((a_)&(1 << 16))
#define HCS_N_CC(a_) (((a_) >> 12)& 0xf)
#define HCS_N_PCC(a_) (((a_) >> 8)& 0xf)
#define HCS_PORTROUTED(a_) ((a_)&(1 << 7))
#define HCS_PPC(a_) ((a_)&(1 << 4))
#define HCS_N_PORTS(a_) (((a_) >> 0)& 0xf)
#define HCC_32FRAME_PERIODIC_LIST(a_) ((a_)&(1 << 19))
#define HCC_PER_PORT_CHANGE_EVENT(a_) ((a_)&(1 << 18))
#define HCC_LPM(a_) ((a_)&(1 << 17))
#define HCC_HW_PREFETCH(a_) ((a_)&(1 << 16))
#define HCC_EXT_CAPS(a_) (((a_) >> 8)& 0xff)
#define HCC_ISOC_CACHE(a_) ((a_)&(1 << 7))
#define HCC_ISOC_THRES(a_) (((a_) >> 4)& 0x7)
#define HCC_CANPARK(a_) ((a_)&(1 << 2))
#define HCC_PGM_FRAMELISTLEN(a_) ((a_)&(1 << 1))
#define HCC_64BIT_ADDR(a_) ((a_)&(1))
#define CMD_PARK_CNT(a_) (((a_) >> 8)& 3)
#define PORT_TEST(a_) (((a_)& 0xf) << 16)
#define PORT_USB11(a_) (((a_)&(3 << 10)) ==(1 << 10))
struct ehci_caps {
	u32 hc_capbase;
	u32 hcs_params;
	u32 hcc_params;
	u8 portroute[8];
};
struct ehci_regs {
	u32 command;
	u32 status;
	u32 intr_enable;
	u32 frame_index;
	u32 segment;
	u32 frame_list;
	u32 async_next;
	u32 reserved1[2];
	u32 txfill_tuning;
	u32 reserved2[6];
	u32 configured_flag;
	union {
		u32 port_status[HCS_N_PORTS_MAX];
		struct {
			u32 reserved3[9];
			u32 usbmode;
		};
	};
	union {
		struct {
			u32 reserved4;
			u32 hostpc[HCS_N_PORTS_MAX];
		};
		u32 brcm_insnreg[4];
	};
	u32 reserved5[2];
	u32 usbmode_ex;
};
#endif
