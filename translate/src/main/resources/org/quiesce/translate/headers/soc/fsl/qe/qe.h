#ifndef QZ_SOC_FSL_QE_QE_H
#define QZ_SOC_FSL_QE_QE_H
#include <soc/fsl/cpm.h>
struct device_node;
struct qe_pin;
#define qe_muram_alloc cpm_muram_alloc
#define qe_muram_free cpm_muram_free
#define qe_muram_addr cpm_muram_addr
#define qe_muram_free_addr cpm_muram_free_addr
#define BD_STATUS_MASK 0xffff0000
#define BD_LENGTH_MASK 0xffff
#define QE_ALIGNMENT_OF_BD 8
#define QE_RISC_ALLOCATION_RISC1_AND_RISC2 3LL
#define QE_RISC_ALLOCATION_FOUR_RISCS 15LL
#define QE_INIT_TX_RX 0
#define QE_GRACEFUL_STOP_TX 5
#define QE_RESTART_TX 6
#define QE_SET_GROUP_ADDRESS 8
#define QE_GRACEFUL_STOP_RX 26
#define QE_RESTART_RX 27
#define QE_USB_STOP_TX 10
#define QE_USB_RESTART_TX 12
#define QE_ASSIGN_PAGE_TO_DEVICE 22
#define QE_CR_SUBBLOCK_USB 0x3200000
#define QE_CR_SUBBLOCK_SPI1 0x1400000
#define QE_CR_SUBBLOCK_SPI2 0x1600000
#define QE_CR_PROTOCOL_UNSPECIFIED 0
#define QE_CR_PROTOCOL_ETHERNET 12
#define UCC_GETH_UCCE_MPD 0x80000000
#define UCC_GETH_UCCE_SCAR 0x40000000
#define UCC_GETH_UCCE_GRA 0x20000000
#define UCC_GETH_UCCE_CBPR 0x10000000
#define UCC_GETH_UCCE_BSY 0x8000000
#define UCC_GETH_UCCE_RXC 0x4000000
#define UCC_GETH_UCCE_TXC 0x2000000
#define UCC_GETH_UCCE_TXE 0x1000000
#define UCC_GETH_UCCE_TXB7 0x800000
#define UCC_GETH_UCCE_TXB6 0x400000
#define UCC_GETH_UCCE_TXB5 0x200000
#define UCC_GETH_UCCE_TXB4 0x100000
#define UCC_GETH_UCCE_TXB3 0x80000
#define UCC_GETH_UCCE_TXB2 0x40000
#define UCC_GETH_UCCE_TXB1 0x20000
#define UCC_GETH_UCCE_TXB0 0x10000
#define UCC_GETH_UCCE_RXB7 0x8000
#define UCC_GETH_UCCE_RXB6 0x4000
#define UCC_GETH_UCCE_RXB5 0x2000
#define UCC_GETH_UCCE_RXB4 0x1000
#define UCC_GETH_UCCE_RXB3 0x800
#define UCC_GETH_UCCE_RXB2 0x400
#define UCC_GETH_UCCE_RXB1 0x200
#define UCC_GETH_UCCE_RXB0 0x100
#define UCC_GETH_UCCE_RXF7 0x80
#define UCC_GETH_UCCE_RXF6 0x40
#define UCC_GETH_UCCE_RXF5 0x20
#define UCC_GETH_UCCE_RXF4 0x10
#define UCC_GETH_UCCE_RXF3 8
#define UCC_GETH_UCCE_RXF2 4
#define UCC_GETH_UCCE_RXF1 2
#define UCC_GETH_UCCE_RXF0 1
#define UCC_GETH_UPSMR_HSE 0x2000000
#define UCC_GETH_UPSMR_PRO 0x400000
#define UCC_GETH_UPSMR_RSH 0x100000
#define UCC_GETH_UPSMR_RPM 0x80000
#define UCC_GETH_UPSMR_R10M 0x40000
#define UCC_GETH_UPSMR_TBIM 0x10000
#define UCC_GETH_UPSMR_RES1 0x2000
#define UCC_GETH_UPSMR_RMM 0x1000
#define UCC_GETH_UPSMR_BRO 0x200
#define UCC_GETH_UPSMR_SGMM 0x20
#define UCC_FAST_TOD 0x8000
#define UCC_BMR_GBL 0x20
#define UCC_BMR_BO_BE 0x10
enum qe_clock { QE_CLK_NONE, QE_CLK24 = 40, QE_CLK_DUMMY = 43 };
struct qe_bd {
	__be16 status;
	__be16 length;
	__be32 buf;
};
enum qe_fltr_tbl_lookup_key_size { QE_FLTR_TABLE_LOOKUP_KEY_SIZE_8_BYTES = 63, QE_FLTR_TABLE_LOOKUP_KEY_SIZE_16_BYTES = 95 };
enum qe_fltr_largest_external_tbl_lookup_key_size { QE_FLTR_LARGEST_EXTERNAL_TABLE_LOOKUP_KEY_SIZE_NONE, QE_FLTR_LARGEST_EXTERNAL_TABLE_LOOKUP_KEY_SIZE_8_BYTES = 63, QE_FLTR_LARGEST_EXTERNAL_TABLE_LOOKUP_KEY_SIZE_16_BYTES = 95 };
enum comm_dir { COMM_DIR_RX = 1, COMM_DIR_TX, COMM_DIR_RX_AND_TX };
s32 cpm_muram_alloc(unsigned long size, unsigned long align);
void cpm_muram_free(s32 offset);
s32 cpm_muram_alloc_fixed(unsigned long offset, unsigned long size);
void *cpm_muram_addr(unsigned long offset);
unsigned long cpm_muram_offset(const void *addr);
void cpm_muram_free_addr(const void *addr);
struct qe_pin *qe_pin_request(struct device_node *np, int index);
void qe_pin_free(struct qe_pin *qe_pin);
void qe_pin_set_dedicated(struct qe_pin *pin);
int qe_issue_cmd(u32 cmd, u32 device, u8 mcn_protocol, u32 cmd_input);
enum qe_clock qe_clock_source(const char *source);
int qe_setbrg(enum qe_clock brg, unsigned int rate, unsigned int multiplier);
int qe_get_snum(void);
void qe_put_snum(u8 snum);
unsigned int qe_get_num_of_risc(void);
unsigned int qe_get_num_of_snums(void);
int qe_alive_during_sleep(void);
int qe_usb_clock_set(enum qe_clock clk, int rate);
#endif
