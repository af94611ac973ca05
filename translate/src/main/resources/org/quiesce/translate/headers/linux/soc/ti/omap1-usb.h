#ifndef QZ_LINUX_SOC_TI_OMAP1_USB_H
#define QZ_LINUX_SOC_TI_OMAP1_USB_H
#define UDC_BASE 0xfffb4000
#define OTG_REV 0xfffb0400
#define OTG_SYSCON_1 0xfffb0404
#define OTG_IDLE_EN 0x8000
#define HST_IDLE_EN 0x4000
#define DEV_IDLE_EN 0x2000
#define OTG_RESET_DONE 4
#define OTG_SYSCON_2 0xfffb0408
#define OTG_EN 0x80000000
#define USBX_SYNCHRO 0x40000000
#define SRP_GPDATA 0x10000000
#define SRP_GPDVBUS 0x8000000
#define SRP_DPW 0x4000
#define SRP_DATA 0x2000
#define SRP_VBUS 0x1000
#define OTG_PADEN 0x400
#define HMC_PADEN 0x200
#define UHOST_EN 0x100
#define HMC_TLLSPEED 0x80
#define HMC_TLLATTACH 0x40
#define OTG_CTRL 0xfffb040c
#define OTG_ASESSVLD 0x100000
#define OTG_BSESSEND 0x80000
#define OTG_BSESSVLD 0x40000
#define OTG_VBUSVLD 0x20000
#define OTG_ID 0x10000
#define OTG_DRIVER_SEL 0x8000
#define OTG_A_SETB_HNPEN 0x1000
#define OTG_A_BUSREQ 0x800
#define OTG_B_HNPEN 0x200
#define OTG_B_BUSREQ 0x100
#define OTG_BUSDROP 0x80
#define OTG_PULLDOWN 0x20
#define OTG_PULLUP 0x10
#define OTG_DRV_VBUS 8
#define OTG_PD_VBUS 4
#define OTG_PU_VBUS 2
#define OTG_PU_ID 1
#define OTG_IRQ_EN 0xfffb0410
#define DRIVER_SWITCH 0x8000
#define A_VBUS_ERR 0x2000
#define A_REQ_TMROUT 0x1000
#define A_SRP_DETECT 0x800
#define B_HNP_FAIL 0x400
#define B_SRP_TMROUT 0x200
#define OPRT_CHG 1
#define OTG_IRQ_SRC 0xfffb0414
#define OTG_OUTCTRL 0xfffb0418
#define OTG_TEST 0xfffb0420
#define USB_TRANSCEIVER_CTRL 0xfffe1064
#define CONF_USB2_UNI_R 0x100
#define CONF_USB1_UNI_R 0x80
#define USB2_TRX_MODE(a_) (((a_) >> 24)& 0x07)
#define USB1_TRX_MODE(a_) (((a_) >> 20)& 0x07)
#define USB0_TRX_MODE(a_) (((a_) >> 16)& 0x07)
#define A_WAIT_VRISE(a_) (((a_) >> 20)& 0x07)
#define B_ASE_BRST(a_) (((a_) >> 16)& 0x07)
#define OTG_HMC(a_) (((a_) >> 0)& 0x3f)
#endif
