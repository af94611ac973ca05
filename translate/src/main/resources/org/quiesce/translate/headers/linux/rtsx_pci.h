#ifndef QZ_LINUX_RTSX_PCI_H
#define QZ_LINUX_RTSX_PCI_H
#include <linux/io.h>
#include <linux/pci.h>
#include <linux/pci_regs.h>
#include <linux/rtsx_common.h>
struct pci_dev;
struct pcr_ops;
struct rtsx_pcr;
struct rtsx_slot;
struct scatterlist;
#define MAX_RW_REG_CNT 0x400
#define RTSX_HCBAR 0
#define RTSX_HCBCTLR 4
#define STOP_CMD 0x10000000
#define READ_REG_CMD 0
#define WRITE_REG_CMD 1
#define CHECK_REG_CMD 2
#define RTSX_HDBAR 8
#define RTSX_SG_END 2
#define RTSX_SG_VALID 1
#define RTSX_SG_TRANS_DATA 0x20
#define RTSX_HDBCTLR 12
#define ADMA_MODE 0x8000000
#define STOP_DMA 0x10000000
#define TRIG_DMA 0x80000000
#define RTSX_HAIMR 0x10
#define HAIMR_READ_START 0x80000000
#define HAIMR_WRITE_START 0xc0000000
#define HAIMR_TRANS_END 0x80000000
#define RTSX_BIPR 20
#define TRANS_OK_INT 0x20000000
#define TRANS_FAIL_INT 0x10000000
#define XD_INT 0x8000000
#define MS_INT 0x4000000
#define SD_INT 0x2000000
#define MS_EXIST 0x20000
#define SD_EXIST 0x10000
#define DELINK_INT 0x1000000
#define SD_OC_INT 0x400000
#define CARD_INT 0xe000000
#define NEED_COMPLETE_INT 0x70000000
#define CARD_EXIST 0x70000
#define RTSX_BIER 24
#define TRANS_OK_INT_EN 0x20000000
#define TRANS_FAIL_INT_EN 0x10000000
#define MS_INT_EN 0x4000000
#define SD_INT_EN 0x2000000
#define SD_OC_INT_EN 0x400000
#define RTSX_DUM_REG 28
#define TRANS_NOT_READY 0
#define TRANS_RESULT_OK 1
#define TRANS_RESULT_FAIL 2
#define TRANS_NO_DEVICE 3
#define RTSX_RESV_BUF_LEN 0x1000
#define HOST_CMDS_BUF_LEN 0x400
#define HOST_TO_DEVICE 0
#define DEVICE_TO_HOST 1
#define OUTPUT_3V3 0
#define OUTPUT_1V8 1
#define MS_CFG 0xfd40
#define PUSH_TIME_DEFAULT 0
#define PUSH_TIME_ODD 0x40
#define MS_BUS_WIDTH_1 0
#define MS_BUS_WIDTH_4 0x10
#define MS_NO_CHECK_INT 2
#define MS_TPC 0xfd41
#define MS_TRANS_CFG 0xfd42
#define WAIT_INT 0x80
#define NO_WAIT_INT 0
#define MS_CRC16_ERR 0x20
#define MS_RDY_TIMEOUT 0x10
#define MS_INT_CMDNK 8
#define MS_INT_BREQ 4
#define MS_INT_ERR 2
#define MS_INT_CED 1
#define MS_TRANSFER 0xfd43
#define MS_TRANSFER_START 0x80
#define MS_TRANSFER_END 0x40
#define MS_TRANSFER_ERR 0x20
#define MS_TM_READ_BYTES 0
#define MS_TM_NORMAL_READ 1
#define MS_TM_WRITE_BYTES 4
#define MS_TM_NORMAL_WRITE 5
#define MS_TM_AUTO_READ 8
#define MS_TM_AUTO_WRITE 12
#define MS_BYTE_CNT 0xfd45
#define MS_SECTOR_CNT_L 0xfd46
#define MS_SECTOR_CNT_H 0xfd47
#define SD_CFG1 0xfda0
#define SD_CLK_DIVIDE_0 0
#define SD_CLK_DIVIDE_256 192
#define SD_CLK_DIVIDE_128 0x80
#define SD_BUS_WIDTH_1BIT 0
#define SD_ASYNC_FIFO_NOT_RST 0x10
#define SD_20_MODE 0
#define SD_30_MODE 8
#define SD_CLK_DIVIDE_MASK 192
#define SD_MODE_SELECT_MASK 12
#define SD_CFG3 0xfda2
#define SD30_CLK_END_EN 0x10
#define SD_PAD_CTL 0xfda6
#define SD_IO_USING_1V8 0x80
#define SD_SAMPLE_POINT_CTL 0xfda7
#define SD20_RX_POS_EDGE 0
#define SD_PUSH_POINT_CTL 0xfda8
#define REG_SD_STOP_SDCLK_CFG 0xfdb8
#define SD30_CLK_STOP_CFG_EN 4
#define SD30_CLK_STOP_CFG1 2
#define SD30_CLK_STOP_CFG0 1
#define REG_PRE_RW_MODE 0xfd70
#define EN_INFINITE_MODE 1
#define REG_CRC_DUMMY_0 0xfd71
#define CFG_SD_POW_AUTO_PD 1
#define SD_VPCLK0_CTL 0xfc2a
#define SD_VPCLK1_CTL 0xfc2b
#define PHASE_NOT_RESET 0x40
#define CARD_CLK_SOURCE 0xfc2e
#define CRC_VAR_CLK0 1
#define SD30_FIX_CLK 0
#define SAMPLE_VAR_CLK1 0x20
#define CARD_PWR_CTL 0xfd50
#define PMOS_STRG_MASK 0x10
#define PMOS_STRG_400mA 0
#define SD_POWER_OFF 3
#define SD_PARTIAL_POWER_ON 1
#define SD_POWER_ON 0
#define SD_POWER_MASK 3
#define MS_POWER_OFF 12
#define MS_PARTIAL_POWER_ON 4
#define MS_POWER_ON 0
#define MS_POWER_MASK 12
#define BPP_POWER_OFF 15
#define BPP_POWER_5_PERCENT_ON 14
#define BPP_POWER_10_PERCENT_ON 12
#define BPP_POWER_15_PERCENT_ON 8
#define BPP_POWER_ON 0
#define BPP_POWER_MASK 15
#define SD_VCC_PARTIAL_POWER_ON 2
#define SD_VCC_POWER_ON 0
#define RTL8411B_PACKAGE_MODE 0xfd51
#define CARD_SHARE_MODE 0xfd52
#define CARD_SHARE_MASK 15
#define CARD_SHARE_48_MS 8
#define CARD_DRIVE_SEL 0xfd53
#define RTS5209_CARD_DRIVE_DEFAULT 85
#define RTL8411_CARD_DRIVE_DEFAULT 84
#define RTSX_CARD_DRIVE_DEFAULT 65
#define CARD_STOP 0xfd54
#define SD_STOP 4
#define MS_STOP 8
#define SD_CLR_ERR 0x40
#define MS_CLR_ERR 0x80
#define CARD_OE 0xfd55
#define SD_OUTPUT_EN 4
#define MS_OUTPUT_EN 8
#define CARD_AUTO_BLINK 0xfd56
#define CARD_GPIO_DIR 0xfd57
#define CARD_GPIO 0xfd58
#define CARD_DATA_SOURCE 0xfd5b
#define PINGPONG_BUFFER 1
#define RING_BUFFER 0
#define SD30_CLK_DRIVE_SEL 0xfd5a
#define DRIVER_TYPE_B 3
#define DRIVER_TYPE_D 1
#define CARD_SELECT 0xfd5c
#define MS_MOD_SEL 3
#define SD30_DRIVE_SEL 0xfd5e
#define CFG_DRIVER_TYPE_B 3
#define SD30_CMD_DRIVE_SEL 0xfd5e
#define SD30_DAT_DRIVE_SEL 0xfd5f
#define CARD_CLK_EN 0xfd69
#define SD_CLK_EN 4
#define MS_CLK_EN 8
#define SD40_CLK_EN 0x10
#define CD_PAD_CTL 0xfd73
#define CD_DISABLE_MASK 7
#define CD_ENABLE 0
#define MS_CD_EN_ONLY 3
#define SD_CD_EN_ONLY 5
#define CD_AUTO_DISABLE 0x40
#define FPDCTL 0xfc00
#define SSC_POWER_DOWN 1
#define ALL_POWER_DOWN 3
#define OC_POWER_DOWN 2
#define CLK_CTL 0xfc02
#define CLK_LOW_FREQ 1
#define CLK_DIV 0xfc03
#define CLK_DIV_1 1
#define CLK_DIV_2 2
#define CLK_DIV_4 3
#define CLK_DIV_8 4
#define SSC_DIV_N_0 0xfc0f
#define SSC_CTL1 0xfc11
#define SSC_RSTB 0x80
#define SSC_8X_EN 0x40
#define SSC_SEL_4M 0x10
#define SSC_CTL2 0xfc12
#define SSC_DEPTH_MASK 7
#define SSC_DEPTH_4M 1
#define SSC_DEPTH_2M 2
#define SSC_DEPTH_1M 3
#define SSC_DEPTH_500K 4
#define SSC_DEPTH_250K 5
#define RCCTL 0xfc14
#define OLT_LED_CTL 0xfc1e
#define LED_SHINE_MASK 8
#define LED_SHINE_EN 8
#define LED_SHINE_DISABLE 0
#define GPIO_CTL 0xfc1f
#define LDO_CTL 0xfc1e
#define BPP_ASIC_1V8 1
#define BPP_ASIC_2V0 3
#define BPP_ASIC_3V3 7
#define BPP_REG_TUNED18 7
#define BPP_TUNED18_SHIFT_8402 5
#define BPP_TUNED18_SHIFT_8411 4
#define BPP_PAD_MASK 4
#define BPP_PAD_3V3 4
#define BPP_PAD_1V8 0
#define BPP_LDO_POWB 3
#define BPP_LDO_ON 0
#define BPP_LDO_SUSPEND 2
#define SYS_VER 0xfc32
#define CARD_PULL_CTL1 0xfd60
#define CARD_PULL_CTL2 0xfd61
#define CARD_PULL_CTL3 0xfd62
#define CARD_PULL_CTL4 0xfd63
#define CARD_PULL_CTL5 0xfd64
#define CARD_PULL_CTL6 0xfd65
#define IRQSTAT0 0xfe21
#define DMA_DONE_INT 0x80
#define LINK_RDY_INT 0x20
#define IRQSTAT1 0xfe23
#define DMATC0 0xfe28
#define DMATC1 0xfe29
#define DMATC2 0xfe2a
#define DMATC3 0xfe2b
#define DMACTL 0xfe2c
#define DMA_DIR_TO_CARD 0
#define DMA_DIR_FROM_CARD 2
#define DMA_EN 1
#define DMA_512 0x20
#define DMA_PACK_SIZE_MASK 48
#define RBCTL 0xfe34
#define U_AUTO_DMA_EN_MASK 0x20
#define U_AUTO_DMA_DISABLE 0
#define RB_FLUSH 0x80
#define PHYRWCTL 0xfe3c
#define PHYDATA0 0xfe3d
#define PHYDATA1 0xfe3e
#define PHYADDR 0xfe3f
#define MSGTXDATA0 0xfe44
#define MSGTXDATA1 0xfe45
#define MSGTXDATA2 0xfe46
#define MSGTXDATA3 0xfe47
#define LTR_CTL 0xfe4a
#define LTR_TX_EN_MASK 0x80UL
#define LTR_TX_EN_1 0x80UL
#define LTR_LATENCY_MODE_MASK 0x40UL
#define LTR_LATENCY_MODE_SW 0x40UL
#define OBFF_CFG 0xfe4c
#define OBFF_EN_MASK 3
#define OBFF_DISABLE 0
#define PCLK_CTL 0xfe55
#define PCLK_MODE_SEL 0x20
#define PME_FORCE_CTL 0xfe56
#define ASPM_FORCE_CTL 0xfe57
#define FORCE_ASPM_CTL0 0x10
#define FORCE_ASPM_CTL1 0x20
#define FORCE_ASPM_VAL_MASK 3
#define FORCE_ASPM_L1_EN 2
#define PM_CLK_FORCE_CTL 0xfe58
#define CLK_PM_EN 1
#define FUNC_FORCE_CTL 0xfe59
#define FUNC_FORCE_UPME_XMT_DBG 2
#define PERST_GLITCH_WIDTH 0xfe5c
#define CHANGE_LINK_STATE 0xfe5b
#define RESET_LOAD_REG 0xfe5e
#define EFUSE_CONTENT 0xfe5f
#define HOST_SLEEP_STATE 0xfe60
#define HOST_ENTER_S1 1
#define HOST_ENTER_S3 2
#define PM_EVENT_DEBUG 0xfe71
#define PME_DEBUG_0 8
#define NFTS_TX_CTRL 0xfe72
#define PWR_GATE_CTRL 0xfe75
#define PWR_GATE_EN 1
#define LDO3318_PWR_MASK 6
#define LDO_SUSPEND 4
#define PWD_SUSPEND_EN 0xfe76
#define LDO_PWR_SEL 0xfe78
#define L1SUB_CONFIG1 0xfe8d
#define AUX_CLK_ACTIVE_SEL_MASK 1
#define MAC_CKSW_DONE 0
#define L1SUB_CONFIG2 0xfe8e
#define L1SUB_AUTO_CFG 2
#define L1SUB_CONFIG3 0xfe8f
#define L1OFF_MBIAS2_EN_5250 0x80UL
#define DUMMY_REG_RESET_0 0xfe90
#define IC_VERSION_MASK 15
#define REG_VREF 0xfe97
#define PWD_SUSPND_EN 0x10
#define RTS5260_DMA_RST_CTL_0 0xfebf
#define RTS5260_DMA_RST 0x80
#define RTS5260_ADMA3_RST 0x40
#define AUTOLOAD_CFG_BASE 0xff00
#define RELINK_TIME_MASK 1
#define PETXCFG 0xff03
#define FORCE_CLKREQ_DELINK_MASK 0x80UL
#define FORCE_CLKREQ_LOW 0x80
#define FORCE_CLKREQ_HIGH 0
#define CD_RESUME_EN_MASK 240
#define PM_CTRL3 0xff46
#define D3_DELINK_MODE_EN 0x10
#define RTS5261_FW_CFG1 0xff55
#define RTS5261_MCU_CLOCK_GATING 2
#define REG_CFG_OOBS_OFF_TIMER 0xfea6
#define REG_CFG_OOBS_ON_TIMER 0xfea7
#define REG_CFG_VCM_ON_TIMER 0xfea8
#define REG_CFG_OOBS_POLLING 0xfea9
#define PPBUF_BASE2 0xfa00
#define RREF_CFG 0xff6c
#define RREF_VBGSEL_MASK 56
#define RREF_VBGSEL_1V25 40
#define OOBS_CONFIG 0xff6e
#define OOBS_AUTOK_DIS 0x80
#define OOBS_VAL_MASK 31
#define LDO_DV18_CFG 0xff70
#define LDO_DV18_SR_MASK 192
#define LDO_DV18_SR_DF 0x40
#define DV331812_MASK 112
#define DV331812_33 112
#define DV331812_17 48
#define LDO_CONFIG2 0xff71
#define LDO_D3318_MASK 7
#define LDO_D3318_33V 7
#define LDO_D3318_18V 2
#define DV331812_VDD1 4
#define DV331812_POWERON 8
#define DV331812_POWEROFF 0
#define LDO_VCC_CFG0 0xff72
#define LDO_VCC_LMTVTH_MASK 48
#define LDO_VCC_LMTVTH_2A 0x10
#define RTS5260_DVCC_TUNE_MASK 112
#define RTS5260_DVCC_33 112
#define RTS5261_LDO1_CFG0 0xff72
#define RTS5261_LDO1_OCP_THD_MASK 224
#define RTS5261_LDO1_OCP_EN 0x10
#define RTS5261_LDO1_OCP_LMT_THD_MASK 12
#define RTS5261_LDO1_OCP_LMT_EN 2
#define LDO_VCC_CFG1 0xff73
#define LDO_VCC_REF_TUNE_MASK 48
#define LDO_VCC_REF_1V2 0x20
#define LDO_VCC_TUNE_MASK 7
#define LDO_VCC_3V3 7
#define LDO_VCC_LMT_EN 8
#define LDO_POW_SDVDD1_MASK 8
#define LDO_POW_SDVDD1_ON 8
#define LDO_POW_SDVDD1_OFF 0
#define LDO_VIO_CFG 0xff75
#define LDO_VIO_SR_MASK 192
#define LDO_VIO_SR_DF 0x40
#define LDO_VIO_REF_TUNE_MASK 48
#define LDO_VIO_REF_1V2 0x20
#define LDO_VIO_TUNE_MASK 7
#define LDO_VIO_1V7 3
#define LDO_DV12S_CFG 0xff76
#define LDO_REF12_TUNE_MASK 24
#define LDO_REF12_TUNE_DF 0x10
#define LDO_D12_TUNE_MASK 7
#define LDO_D12_TUNE_DF 4
#define LDO_AV12S_CFG 0xff77
#define LDO_AV12S_TUNE_MASK 7
#define LDO_AV12S_TUNE_DF 4
#define SD40_LDO_CTL1 0xfe7d
#define SD40_VIO_TUNE_MASK 112
#define SD40_VIO_TUNE_1V7 48
#define RTS5260_AUTOLOAD_CFG4 0xff7f
#define RTS5260_MIMO_DISABLE 138
#define RTS5261_AUX_CLK_16M_EN 0x20
#define RTS5260_REG_GPIO_CTL0 0xfc1a
#define RTS5260_REG_GPIO_MASK 1
#define RTS5260_REG_GPIO_ON 1
#define RTS5260_REG_GPIO_OFF 0
#define PWR_GLOBAL_CTRL 0xf200
#define PCIE_L1_2_EN 12
#define PCIE_L1_1_EN 10
#define PCIE_L1_0_EN 9
#define PWR_FE_CTL 0xf201
#define PCIE_L1_2_PD_FE_EN 12
#define PCIE_L1_1_PD_FE_EN 10
#define PCIE_L1_0_PD_FE_EN 9
#define CFG_PCIE_APHY_OFF_0 0xf204
#define CFG_PCIE_APHY_OFF_0_DEFAULT 191
#define CFG_PCIE_APHY_OFF_1 0xf205
#define CFG_PCIE_APHY_OFF_1_DEFAULT 255
#define CFG_PCIE_APHY_OFF_2 0xf206
#define CFG_PCIE_APHY_OFF_2_DEFAULT 1
#define CFG_PCIE_APHY_OFF_3 0xf207
#define CFG_PCIE_APHY_OFF_3_DEFAULT 0
#define CFG_L1_0_PCIE_MAC_RET_VALUE 0xf20c
#define CFG_L1_0_PCIE_DPHY_RET_VALUE 0xf20e
#define CFG_L1_0_SYS_RET_VALUE 0xf210
#define CFG_L1_0_CRC_MISC_RET_VALUE 0xf212
#define CFG_L1_0_CRC_SD30_RET_VALUE 0xf214
#define CFG_L1_0_CRC_SD40_RET_VALUE 0xf216
#define CFG_LP_FPWM_VALUE 0xf219
#define CFG_LP_FPWM_VALUE_DEFAULT 24
#define PWC_CDR 0xf253
#define PWC_CDR_DEFAULT 3
#define CFG_L1_0_RET_VALUE_DEFAULT 27
#define CFG_L1_0_CRC_MISC_RET_VALUE_DEFAULT 12
#define SD_DETECT_EN 8
#define SD_OCP_INT_EN 4
#define SD_OCP_INT_CLR 2
#define SD_OC_CLR 1
#define SD_OC_NOW 4
#define SD_OC_EVER 2
#define REG_OCPCTL 0xfd6a
#define REG_OCPSTAT 0xfd6e
#define REG_OCPGLITCH 0xfd6c
#define REG_OCPPARA1 0xfd6b
#define REG_OCPPARA2 0xfd6d
#define REG_DV3318_OCPCTL 0xfd89
#define DV3318_OCP_INT_CLR 2
#define DV3318_OCP_CLR 1
#define REG_DV3318_OCPSTAT 0xfd8a
#define DV3318_OCP_NOW 4
#define DV3318_OCP_EVER 2
#define SD_OCP_GLITCH_MASK 15
#define SD_OCP_TIME_800 5
#define SD_OCP_TIME_MASK 7
#define SD_OCP_THD_MASK 7
#define SDVIO_OCP_GLITCH_800U 80
#define SD_OCP_GLITCH_100U 2
#define SD_OCP_GLITCH_800U 5
#define SD_OCP_GLITCH_10M 15
#define PHY_PCR 0
#define PHY_PCR_FORCE_CODE 0xb000
#define PHY_PCR_OOBS_CALI_50 0x800
#define PHY_PCR_OOBS_VCM_08 0x200
#define PHY_PCR_OOBS_SEN_90 0x40
#define PHY_PCR_RSSI_EN 2
#define PHY_PCR_RX10K 1
#define PHY_RCR1 2
#define PHY_RCR1_ADP_TIME_4 0x400
#define PHY_RCR1_VCO_COARSE 31
#define PHY_RCR1_INIT_27S 0xa1f
#define PHY_SSCCR2 2
#define PHY_SSCCR2_PLL_NCODE 0xa00
#define PHY_SSCCR2_TIME0 28
#define PHY_SSCCR2_TIME2_WIDTH 3
#define PHY_RCR2 3
#define PHY_RCR2_EMPHASE_EN 0x8000
#define PHY_RCR2_NADJR 0x4000
#define PHY_RCR2_CDR_SR_2 0x100
#define PHY_RCR2_FREQSEL_12 0x40
#define PHY_RCR2_CDR_SC_12P 0x10
#define PHY_RCR2_CALIB_LATE 2
#define PHY_RCR2_INIT_27S 0xc152
#define PHY_SSCCR3 3
#define PHY_SSCCR3_STEP_IN 0x2740
#define PHY_SSCCR3_CHECK_DELAY 8
#define _PHY_ANA03 3
#define _PHY_ANA03_TIMER_MAX 0x2700
#define _PHY_ANA03_OOBS_DEB_EN 0x40
#define _PHY_CMU_DEBUG_EN 8
#define PHY_RDR 5
#define PHY_RDR_RXDSEL_1_9 0x4000
#define PHY_SSC_AUTO_PWD 0x600
#define PHY_TUNE 8
#define PHY_TUNE_TUNEREF_1_0 0x4000
#define PHY_TUNE_VBGSEL_1252 0xc00
#define PHY_TUNE_SDBUS_33 0x200
#define PHY_TUNE_TUNED18 0x1c0
#define PHY_TUNE_TUNED12 0x20
#define PHY_TUNE_TUNEA12 4
#define PHY_TUNE_VOLTAGE_MASK 0xfc3f
#define PHY_TUNE_VOLTAGE_3V3 0x3c0
#define PHY_TUNE_D18_1V8 0x100
#define PHY_TUNE_D18_1V7 0x80
#define PHY_ANA08 8
#define PHY_ANA08_RX_EQ_DCGAIN 0x5000
#define PHY_ANA08_SEL_RX_EN 0x400
#define PHY_ANA08_RX_EQ_VAL 0x3c0
#define PHY_ANA08_SCP 0x20
#define PHY_ANA08_SEL_IPI 4
#define PHY_BPCR 10
#define PHY_BPCR_IBRXSEL 0x400
#define PHY_BPCR_IBTXSEL 0x100
#define PHY_BPCR_IB_FILTER 0x80
#define PHY_BPCR_CMIRROR_EN 0x40
#define PHY_BACR 17
#define PHY_BACR_BASIC_MASK 0xfff3
#define PHY_REV 25
#define PHY_REV_RESV 0xe000
#define PHY_REV_RXIDLE_LATCHED 0x1000
#define PHY_REV_P1_EN 0x800
#define PHY_REV_RXIDLE_EN 0x400
#define PHY_REV_CLKREQ_TX_EN 0x200
#define PHY_REV_CLKREQ_DT_1_0 0x40
#define PHY_REV_STOP_CLKRD 0x20
#define PHY_REV_RX_PWST 8
#define PHY_REV_STOP_CLKWR 4
#define _PHY_REV0 25
#define _PHY_REV0_FILTER_OUT 0x3800
#define _PHY_REV0_CDR_BYPASS_PFD 0x100
#define _PHY_REV0_CDR_RX_IDLE_BYPASS 2
#define PHY_FLD0 26
#define PHY_ANA1A 26
#define PHY_ANA1A_TXR_LOOPBACK 0x2000
#define PHY_ANA1A_RXT_BIST 0x500
#define PHY_ANA1A_TXR_BIST 0x40
#define PHY_ANA1A_REV 6
#define PHY_FLD0_INIT_27S 0x2546
#define PHY_FLD3 29
#define PHY_FLD3_TIMER_4 0x800
#define PHY_FLD3_TIMER_6 0x20
#define PHY_FLD3_RXDELINK 4
#define PHY_FLD3_INIT_27S 4
#define PHY_ANA1D 29
#define PHY_ANA1D_DEBUG_ADDR 4
#define _PHY_FLD0 29
#define _PHY_FLD0_CLK_REQ_20C 0x8000
#define _PHY_FLD0_RX_IDLE_EN 0x1000
#define _PHY_FLD0_BIT_ERR_RSTN 0x800
#define _PHY_FLD0_BER_COUNT 0x1e0
#define _PHY_FLD0_BER_TIMER 30
#define _PHY_FLD0_CHECK_EN 1
#define PHY_FLD4 30
#define PHY_FLD4_FLDEN_SEL 0x4000
#define PHY_FLD4_REQ_REF 0x2000
#define PHY_FLD4_RXAMP_OFF 0x1000
#define PHY_FLD4_REQ_ADDA 0x800
#define PHY_FLD4_BER_COUNT 224
#define PHY_FLD4_BER_TIMER 10
#define PHY_FLD4_BER_CHK_EN 1
#define PHY_FLD4_INIT_27S 0x5c7f
#define PHY_DIG1E 30
#define PHY_DIG1E_REV 0x4000
#define PHY_DIG1E_D0_X_D1 0x1000
#define PHY_DIG1E_RX_ON_HOST 0x800
#define PHY_DIG1E_RCLK_REF_HOST 0x400
#define PHY_DIG1E_RCLK_TX_EN_KEEP 0x40
#define PHY_DIG1E_RCLK_TX_TERM_KEEP 0x20
#define PHY_DIG1E_RCLK_RX_EIDLE_ON 0x10
#define PHY_DIG1E_TX_TERM_KEEP 8
#define PHY_DIG1E_RX_TERM_KEEP 4
#define PHY_DIG1E_TX_EN_KEEP 2
#define PHY_DIG1E_RX_EN_KEEP 1
#define PCR_SETTING_REG1 0x724
#define PCR_SETTING_REG2 0x814
#define PCR_SETTING_REG3 0x747
#define PCR_SETTING_REG4 0x818
#define PCR_SETTING_REG5 0x81c
#define RTS5227_DEVICE_ID 0x5227
#define RTS_MAX_TIMES_FREQ_REDUCTION 8
#define ASPM_L1_1_EN 1UL
#define ASPM_L1_2_EN 2UL
#define PM_L1_1_EN 4UL
#define PM_L1_2_EN 8UL
#define LTR_L1SS_PWR_GATE_EN 0x10UL
#define L1_SNOOZE_TEST_EN 0x20UL
#define LTR_L1SS_PWR_GATE_CHECK_CARD_EN 0x40UL
#define EXTRA_CAPS_SD_SDR50 1
#define EXTRA_CAPS_SD_SDR104 2
#define EXTRA_CAPS_MMC_8BIT 0x20
#define EXTRA_CAPS_NO_MMC 0x80
#define EXTRA_CAPS_SD_EXPRESS 0x100
#define IC_VER_A 0
#define IC_VER_B 1
#define IC_VER_C 2
#define ASPM_L1_EN 2
#define PCR_MS_PMOS 1
#define PCR_REVERSE_SOCKET 2
#define PID_524A 0x524a
#define PID_5250 0x5250
#define PID_525A 0x525a
#define PID_5260 0x5260
#define PID_5261 0x5261
#define PID_5228 0x5228
#define rtsx_pci_writel(a_, b_, c_) iowrite32(c_, (a_)-> remap_addr + b_)
#define rtsx_pci_readl(a_, b_) ioread32((a_)-> remap_addr + b_)
#define rtsx_pci_readb(a_, b_) ioread8((a_)-> remap_addr + b_)
#define rtsx_pci_init_cmd(a_) ((a_)-> ci = 0)
#define rtsx_set_dev_flag(a_, b_) ((a_)-> option.dev_flags | = (b_))
#define rtsx_clear_dev_flag(a_, b_) ((a_)-> option.dev_flags& =~(b_))
#define rtsx_check_dev_flag(a_, b_) ((a_)-> option.dev_flags&(b_))
#define CHK_PCI_PID(a_, b_) ((a_)-> pci-> device ==(b_))
#define PCI_VID(a_) ((a_)-> pci-> vendor)
#define PCI_PID(a_) ((a_)-> pci-> device)
#define is_version(a_, b_, c_) (CHK_PCI_PID(a_, b_) &&(a_)-> ic_version ==(c_))
#define is_version_higher_than(a_, b_, c_) (CHK_PCI_PID(a_, b_) &&(a_)-> ic_version>(c_))
#define pcr_dbg(a_, b_, ...) dev_dbg(&(a_)-> pci-> dev, b_,##__VA_ARGS__)
#define SET_CLOCK_PHASE(a_, b_, c_) (((c_) << 16) | ((b_) << 8) | (a_))
struct pcr_handle {
	struct rtsx_pcr *pcr;
};
struct pcr_ops {
	int (*write_phy)(struct rtsx_pcr *pcr, u8 addr, u16 val);
	int (*read_phy)(struct rtsx_pcr *pcr, u8 addr, u16 *val);
	int (*extra_init_hw)(struct rtsx_pcr *pcr);
	int (*optimize_phy)(struct rtsx_pcr *pcr);
	int (*turn_on_led)(struct rtsx_pcr *pcr);
	int (*turn_off_led)(struct rtsx_pcr *pcr);
	int (*enable_auto_blink)(struct rtsx_pcr *pcr);
	int (*disable_auto_blink)(struct rtsx_pcr *pcr);
	int (*card_power_on)(struct rtsx_pcr *pcr, int card);
	int (*card_power_off)(struct rtsx_pcr *pcr, int card);
	int (*switch_output_voltage)(struct rtsx_pcr *pcr, u8 voltage);
	unsigned int (*cd_deglitch)(struct rtsx_pcr *pcr);
	int (*conv_clk_and_div_n)(int clk, int dir);
	void (*fetch_vendor_settings)(struct rtsx_pcr *pcr);
	void (*force_power_down)(struct rtsx_pcr *pcr, u8 pm_state, bool runtime);
	void (*stop_cmd)(struct rtsx_pcr *pcr);
	void (*set_aspm)(struct rtsx_pcr *pcr, bool enable);
	void (*set_l1off_cfg_sub_d0)(struct rtsx_pcr *pcr, int active);
	void (*enable_ocp)(struct rtsx_pcr *pcr);
	void (*disable_ocp)(struct rtsx_pcr *pcr);
	void (*init_ocp)(struct rtsx_pcr *pcr);
	void (*process_ocp)(struct rtsx_pcr *pcr);
	int (*get_ocpstat)(struct rtsx_pcr *pcr, u8 *val);
	void (*clear_ocpstat)(struct rtsx_pcr *pcr);
};
enum PDEV_STAT { PDEV_STAT_IDLE, PDEV_STAT_RUN };
enum ASPM_MODE { ASPM_MODE_CFG, ASPM_MODE_REG };
struct rtsx_cr_option {
	u32 dev_flags;
	bool force_clkreq_0;
	bool ltr_en;
	bool ltr_enabled;
	bool ltr_active;
	u32 ltr_active_latency;
	u32 ltr_idle_latency;
	u32 ltr_l1off_latency;
	u32 l1_snooze_delay;
	u8 ltr_l1off_sspwrgate;
	u8 ltr_l1off_snooze_sspwrgate;
	bool ocp_en;
	u8 sd_400mA_ocp_thd;
	u8 sd_800mA_ocp_thd;
};
struct rtsx_hw_param {
	u32 interrupt_en;
	u8 ocp_glitch;
};
struct rtsx_pcr {
	struct pci_dev *pci;
	unsigned int id;
	struct rtsx_cr_option option;
	struct rtsx_hw_param hw_param;
	unsigned long addr;
	void *remap_addr;
	int irq;
	void *rtsx_resv_buf;
	dma_addr_t rtsx_resv_buf_addr;
	void *host_cmds_ptr;
	dma_addr_t host_cmds_addr;
	int ci;
	void *host_sg_tbl_ptr;
	dma_addr_t host_sg_tbl_addr;
	int sgi;
	u32 bier;
	char trans_result;
	unsigned int card_inserted;
	unsigned int card_removed;
	unsigned int card_exist;
	struct delayed_work carddet_work;
	spinlock_t lock;
	struct mutex pcr_mutex;
	struct completion *done;
	struct completion *finish_me;
	unsigned int cur_clock;
	bool remove_pci;
	bool msi_en;
	u32 extra_caps;
	u8 ic_version;
	u8 sd30_drive_sel_1v8;
	u8 sd30_drive_sel_3v3;
	u8 card_drive_sel;
	u8 aspm_en;
	enum ASPM_MODE aspm_mode;
	bool aspm_enabled;
	u32 flags;
	u32 tx_initial_phase;
	u32 rx_initial_phase;
	const u32 *sd_pull_ctl_enable_tbl;
	const u32 *sd_pull_ctl_disable_tbl;
	const u32 *ms_pull_ctl_enable_tbl;
	const u32 *ms_pull_ctl_disable_tbl;
	const struct pcr_ops *ops;
	enum PDEV_STAT state;
	u16 reg_pm_ctrl3;
	int num_slots;
	struct rtsx_slot *slots;
	u8 dma_error_count;
	u8 ocp_stat;
	u8 ocp_stat2;
	u8 rtd3_en;
};
void rtsx_pci_start_run(struct rtsx_pcr *pcr);
int rtsx_pci_write_register(struct rtsx_pcr *pcr, u16 addr, u8 mask, u8 data);
int rtsx_pci_read_register(struct rtsx_pcr *pcr, u16 addr, u8 *data);
int rtsx_pci_write_phy_register(struct rtsx_pcr *pcr, u8 addr, u16 val);
int rtsx_pci_read_phy_register(struct rtsx_pcr *pcr, u8 addr, u16 *val);
void rtsx_pci_stop_cmd(struct rtsx_pcr *pcr);
void rtsx_pci_add_cmd(struct rtsx_pcr *pcr, u8 cmd_type, u16 reg_addr, u8 mask, u8 data);
void rtsx_pci_send_cmd_no_wait(struct rtsx_pcr *pcr);
int rtsx_pci_send_cmd(struct rtsx_pcr *pcr, int timeout);
int rtsx_pci_transfer_data(struct rtsx_pcr *pcr, struct scatterlist *sglist, int num_sg, bool read, int timeout);
int rtsx_pci_dma_map_sg(struct rtsx_pcr *pcr, struct scatterlist *sglist, int num_sg, bool read);
void rtsx_pci_dma_unmap_sg(struct rtsx_pcr *pcr, struct scatterlist *sglist, int num_sg, bool read);
int rtsx_pci_dma_transfer(struct rtsx_pcr *pcr, struct scatterlist *sglist, int count, bool read, int timeout);
int rtsx_pci_read_ppbuf(struct rtsx_pcr *pcr, u8 *buf, int buf_len);
int rtsx_pci_write_ppbuf(struct rtsx_pcr *pcr, u8 *buf, int buf_len);
int rtsx_pci_card_pull_ctl_enable(struct rtsx_pcr *pcr, int card);
int rtsx_pci_card_pull_ctl_disable(struct rtsx_pcr *pcr, int card);
int rtsx_pci_switch_clock(struct rtsx_pcr *pcr, unsigned int card_clock, u8 ssc_depth, bool initial_mode, bool double_clk, bool vpclk);
int rtsx_pci_card_power_on(struct rtsx_pcr *pcr, int card);
int rtsx_pci_card_power_off(struct rtsx_pcr *pcr, int card);
int rtsx_pci_card_exclusive_check(struct rtsx_pcr *pcr, int card);
int rtsx_pci_switch_output_voltage(struct rtsx_pcr *pcr, u8 voltage);
unsigned int rtsx_pci_card_exist(struct rtsx_pcr *pcr);
void rtsx_pci_complete_unfinished_transfer(struct rtsx_pcr *pcr);
u8 *rtsx_pci_get_cmd_data(struct rtsx_pcr *pcr);
int rtsx_pci_update_phy(struct rtsx_pcr *pcr, u8 addr, u16 mask, u16 append);
#endif
