#ifndef QZ_LINUX_ARM_SMCCC_H
#define QZ_LINUX_ARM_SMCCC_H
#include <linux/kbd_kern.h>
struct arm_smccc_quirk;
struct arm_smccc_res;
#define ARM_SMCCC_FAST_CALL _AC(1, U)
#define ARM_SMCCC_TYPE_SHIFT 31
#define ARM_SMCCC_SMC_32 0
#define ARM_SMCCC_SMC_64 1
#define ARM_SMCCC_CALL_CONV_SHIFT 30
#define ARM_SMCCC_OWNER_MASK 63
#define ARM_SMCCC_OWNER_SHIFT 24
#define ARM_SMCCC_FUNC_MASK 0xffff
#define ARM_SMCCC_OWNER_STANDARD 4
#define ARM_SMCCC_TRNG_RND32 ARM_SMCCC_CALL_VAL(ARM_SMCCC_FAST_CALL, ARM_SMCCC_SMC_32, ARM_SMCCC_OWNER_STANDARD, 0x53)
#define ARM_SMCCC_TRNG_RND64 ARM_SMCCC_CALL_VAL(ARM_SMCCC_FAST_CALL, ARM_SMCCC_SMC_64, ARM_SMCCC_OWNER_STANDARD, 0x53)
#define SMCCC_RET_SUCCESS 0
#define ARM_SMCCC_CALL_VAL(a_, b_, c_, d_) (((a_) << ARM_SMCCC_TYPE_SHIFT) | ((b_) << ARM_SMCCC_CALL_CONV_SHIFT) | (((c_)& ARM_SMCCC_OWNER_MASK) << ARM_SMCCC_OWNER_SHIFT) | ((d_)& ARM_SMCCC_FUNC_MASK))
#define arm_smccc_smc(...) __arm_smccc_smc(__VA_ARGS__, NULL)
struct arm_smccc_res {
	unsigned long a0;
	unsigned long a1;
	unsigned long a2;
	unsigned long a3;
};
void __arm_smccc_smc(unsigned long a0, unsigned long a1, unsigned long a2, unsigned long a3, unsigned long a4, unsigned long a5, unsigned long a6, unsigned long a7, struct arm_smccc_res *res, struct arm_smccc_quirk *quirk);
#endif
